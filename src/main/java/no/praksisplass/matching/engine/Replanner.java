package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.explain.Received;
import no.praksisplass.matching.engine.flow.Edits;
import no.praksisplass.matching.engine.flow.Optimum;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Reassignment;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.network.CapacityForest;
import no.praksisplass.matching.engine.outcome.Sums;

/**
 * Tries edits to a solved problem: after each, the allocation is the optimum of the
 * problem with all edits so far, repaired from the one before in milliseconds. Every
 * method but {@link #of} may throw an {@link IllegalArgumentException} for an id or a
 * candidate that is not there. Not thread-safe.
 */
public final class Replanner {

	private final Problem problem;

	private final CapacityForest forest;

	private final int[] before;

	private final Edits edits;

	private Replanner(Problem problem, CapacityForest forest, int[] before, Optimum optimum) {
		this.problem = problem;
		this.forest = forest;
		this.before = before;
		this.edits = new Edits(problem, forest, optimum);
	}

	/**
	 * Prepares to edit.
	 * @param problem the problem
	 * @param result its result under {@link Rule#OPTIMAL}, as {@link Matcher} gives it or
	 * a file holds it
	 * @throws NotSupportedException if the problem is not laminar, or the result has no
	 * certificate
	 * @throws IllegalArgumentException if the result is not of this problem, or not its
	 * optimum
	 */
	public static Replanner of(Problem problem, Result result) {
		Matcher.refuseWhatIsNotLaminar(problem);
		CapacityForest forest = new CapacityForest(problem);
		int[] choice = new Received(problem, result).choice();
		return new Replanner(problem, forest, choice, new Optimum(problem, forest, choice, result.certificate()
			.orElseThrow(() -> new NotSupportedException("the result has no proof to start from"))));
	}

	/**
	 * Pins a student to a seat.
	 * @throws no.praksisplass.matching.engine.model.InfeasibleException if other pins
	 * leave no room there
	 * @throws IllegalStateException if the student is pinned elsewhere or has withdrawn,
	 * or may not be placed there any more
	 */
	public void pin(String student, String seat) {
		int index = student(student);
		this.edits.pin(index, candidate(index, seat));
	}

	/**
	 * Takes away that a student may be placed in a seat.
	 * @throws IllegalStateException if the student is pinned there
	 */
	public void ban(String student, String seat) {
		int index = student(student);
		this.edits.ban(index, candidate(index, seat));
	}

	/**
	 * Withdraws a student.
	 * @throws IllegalStateException if the student is pinned
	 */
	public void withdraw(String student) {
		this.edits.withdraw(student(student));
	}

	/**
	 * Sets what a seat or limit takes; 0 for a seat that is gone.
	 * @throws no.praksisplass.matching.engine.model.InfeasibleException if more students
	 * are pinned there
	 */
	public void setCapacity(String id, int places) {
		int node = IntStream.range(0, this.forest.size())
			.filter((i) -> this.forest.id(i).equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("there is no seat or limit " + id));
		this.edits.setCapacity(node, places);
	}

	/** Who goes where now, sorted by student. */
	public List<Placement> placements() {
		int[] choice = this.edits.choice();
		List<Placement> placements = new ArrayList<>();
		for (int s = 0; s < choice.length; s++) {
			if (choice[s] != Problem.NONE) {
				placements.add(new Placement(this.problem.studentId(s), seat(choice[s]).orElseThrow()));
			}
		}
		return placements;
	}

	/** Who has another place than in the result, sorted by student. */
	public List<Reassignment> changes() {
		int[] choice = this.edits.choice();
		return IntStream.range(0, choice.length)
			.filter((s) -> choice[s] != this.before[s])
			.mapToObj((s) -> new Reassignment(this.problem.studentId(s), seat(this.before[s]), seat(choice[s])))
			.toList();
	}

	/** The sums now; who has withdrawn counts as one who goes without. */
	public Objective objective() {
		return new Sums(this.problem, this.edits.choice()).objective();
	}

	private Optional<String> seat(int candidate) {
		return (candidate == Problem.NONE) ? Optional.empty()
				: Optional.of(this.problem.seatId(this.problem.candidateSeat(candidate)));
	}

	private int student(String id) {
		int student = this.problem.findStudent(id);
		if (student == Problem.NONE) {
			throw new IllegalArgumentException("there is no student " + id);
		}
		return student;
	}

	private int candidate(int student, String seat) {
		int index = this.problem.findSeat(seat);
		int candidate = (index == Problem.NONE) ? Problem.NONE : this.problem.findCandidate(student, index);
		if (candidate == Problem.NONE) {
			throw new IllegalArgumentException(seat + " is no candidate of the student");
		}
		return candidate;
	}

}
