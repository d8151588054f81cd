package no.praksisplass.matching.domain.trial;

import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;
import no.praksisplass.matching.engine.model.Settings;

/** A problem with one more pin, in the place of the student's own if there is one. */
final class PinnedProblem {

	/** Stands for any published seat that is gone; no seat of a round has this name. */
	private static final String GONE = "gone";

	private final Problem problem;

	private final ProblemBuilder builder = Problem.builder();

	private PinnedProblem(Problem problem) {
		this.problem = problem;
	}

	/**
	 * The problem with a student pinned to a seat.
	 * @param problem without groups, linked parts and budget
	 * @param student index of the student
	 * @param seat index of a seat that is the student's candidate
	 */
	static Problem of(Problem problem, int student, int seat) {
		PinnedProblem copy = new PinnedProblem(problem);
		copy.settings(problem.settings());
		copy.students();
		copy.places();
		copy.candidates();
		copy.assignments(student);
		return copy.builder.addPin(problem.studentId(student), problem.seatId(seat)).build();
	}

	private void settings(Settings settings) {
		this.builder.name(settings.name())
			.seed(settings.seed())
			.rule(settings.rule())
			.fairness(settings.fairness())
			.unwishedRank(settings.unwishedRank())
			.criteria(settings.criteria())
			.guarantee(settings.guarantee());
		if (!settings.rankCosts().isEmpty()) {
			this.builder.rankCosts(settings.rankCosts().stream().map(Integer::longValue).toList());
		}
	}

	private void students() {
		for (int s = 0; s < this.problem.studentCount(); s++) {
			String id = this.problem.studentId(s);
			if (this.problem.pickNumber(s) == Problem.NONE) {
				this.builder.addStudent(id, this.problem.priority(s));
			}
			else {
				this.builder.addStudent(id, this.problem.priority(s), this.problem.pickNumber(s));
			}
		}
	}

	private void places() {
		for (int j = 0; j < this.problem.seatCount(); j++) {
			this.builder.addSeat(this.problem.seatId(j), this.problem.capacity(j));
		}
		for (int l = 0; l < this.problem.limitCount(); l++) {
			int limit = l;
			this.builder.addLimit(this.problem.limitId(l), this.problem.limitMax(l),
					IntStream.range(0, this.problem.limitSize(l))
						.mapToObj((position) -> this.problem.seatId(this.problem.limitSeat(limit, position)))
						.toList());
		}
	}

	private void candidates() {
		for (int c = 0; c < this.problem.candidateCount(); c++) {
			String student = this.problem.studentId(this.problem.candidateStudent(c));
			String seat = this.problem.seatId(this.problem.candidateSeat(c));
			if (this.problem.rank(c) == Problem.NONE) {
				this.builder.addUnwished(student, seat, this.problem.distance(c), this.problem.penalty(c),
						this.problem.cost(c));
			}
			else {
				this.builder.addCandidate(student, seat, this.problem.rank(c), this.problem.distance(c),
						this.problem.penalty(c), this.problem.cost(c));
			}
		}
	}

	private void assignments(int student) {
		for (int i = 0; i < this.problem.pinCount(); i++) {
			int pinned = this.problem.candidateStudent(this.problem.pin(i));
			if (pinned != student) {
				this.builder.addPin(this.problem.studentId(pinned),
						this.problem.seatId(this.problem.candidateSeat(this.problem.pin(i))));
			}
		}
		for (int i = 0; i < this.problem.publishedCount(); i++) {
			int seat = this.problem.publishedSeat(i);
			this.builder.addPublished(this.problem.studentId(this.problem.publishedStudent(i)),
					(seat == Problem.GONE) ? GONE : this.problem.seatId(seat));
		}
	}

}
