package no.praksisplass.matching.engine.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import no.praksisplass.matching.engine.model.ProblemException.Kind;

/**
 * Collects a problem piece by piece, in any order, and checks it. Numbers are taken as
 * longs, as read, and refused with a {@link ProblemException} where they are out of
 * range; every method may throw it. References are resolved by {@link #build}, after
 * which the builder is spent. Places are told by JSON pointers that count the pieces of a
 * section in the order they were added.
 */
public final class ProblemBuilder {

	private static final int HIGHEST_RANK = 1000;

	private static final String STUDENTS = "students";

	private static final String CANDIDATES = "candidates";

	private final IdTable studentIds = new IdTable();

	private final IdTable placeIds = new IdTable();

	private final IntColumn students = new IntColumn();

	private final IntColumn priorities = new IntColumn();

	private final IntColumn pickNumbers = new IntColumn();

	private final Places places = new Places(this.placeIds);

	private final CandidateTable candidates = new CandidateTable();

	private final References references = new References(this.studentIds, this.placeIds);

	private final Set<Integer> declaredStudents = new HashSet<>();

	private String name = "";

	private String seed = "";

	private Rule rule = Rule.OPTIMAL;

	private Fairness fairness = Fairness.TOTAL;

	private List<Integer> rankCosts = List.of();

	private OptionalInt unwishedRank = OptionalInt.empty();

	private List<Criterion> criteria = Criterion.DEFAULT_ORDER;

	private boolean guarantee;

	private OptionalInt budget = OptionalInt.empty();

	ProblemBuilder() {
	}

	/** Sets the title. */
	public ProblemBuilder name(String name) {
		this.name = name;
		return this;
	}

	/** Sets the seed of the lottery. */
	public ProblemBuilder seed(String seed) {
		this.seed = seed;
		return this;
	}

	/** Sets the rule. */
	public ProblemBuilder rule(Rule rule) {
		this.rule = rule;
		return this;
	}

	/** Sets the fairness. */
	public ProblemBuilder fairness(Fairness fairness) {
		this.fairness = fairness;
		return this;
	}

	/** Sets the rank costs: not empty, never falling. */
	public ProblemBuilder rankCosts(List<Long> costs) {
		if (costs.isEmpty()) {
			throw new ProblemException(Kind.BAD_RANK_COSTS, "/rankCosts", "give at least one");
		}
		List<Integer> checked = new ArrayList<>();
		for (int i = 0; i < costs.size(); i++) {
			String pointer = "/rankCosts/" + i;
			checked.add(Ranges.between(costs.get(i), 0, Integer.MAX_VALUE, pointer));
			if (i > 0 && costs.get(i) < costs.get(i - 1)) {
				throw new ProblemException(Kind.BAD_RANK_COSTS, pointer, "rank costs never fall");
			}
		}
		this.rankCosts = checked;
		return this;
	}

	/** Sets the rank that an unwished placement counts as: 1 to 1,001. */
	public ProblemBuilder unwishedRank(long rank) {
		this.unwishedRank = OptionalInt.of(Ranges.between(rank, 1, HIGHEST_RANK + 1, "/unwishedRank"));
		return this;
	}

	/** Sets the criteria, each at most once. */
	public ProblemBuilder criteria(List<Criterion> criteria) {
		for (int i = 0; i < criteria.size(); i++) {
			if (criteria.indexOf(criteria.get(i)) < i) {
				throw new ProblemException(Kind.DUPLICATE, "/criteria/" + i, "this criterion was given before");
			}
		}
		this.criteria = List.copyOf(criteria);
		return this;
	}

	/** Sets whether pick-number may leave nobody out who need not be. */
	public ProblemBuilder guarantee(boolean guarantee) {
		this.guarantee = guarantee;
		return this;
	}

	/** Sets the budget in kroner. */
	public ProblemBuilder budget(long budget) {
		this.budget = OptionalInt.of(Ranges.between(budget, 0, Integer.MAX_VALUE, "/budget"));
		return this;
	}

	/** Adds a student without a pick number. */
	public ProblemBuilder addStudent(String id, long priority) {
		return addStudent(id, priority, Problem.NONE, false);
	}

	/** Adds a student with a pick number. */
	public ProblemBuilder addStudent(String id, long priority, long pickNumber) {
		return addStudent(id, priority, pickNumber, true);
	}

	private ProblemBuilder addStudent(String id, long priority, long pickNumber, boolean hasPickNumber) {
		int index = this.students.size();
		int handle = this.studentIds.handle(id, STUDENTS, index, "id");
		if (!this.declaredStudents.add(handle)) {
			throw new ProblemException(Kind.DUPLICATE, "/students/" + index + "/id", "this id was given before");
		}
		this.students.add(handle);
		this.priorities.add(Ranges.amount(priority, STUDENTS, index, "priority"));
		this.pickNumbers.add(hasPickNumber ? Ranges.amount(pickNumber, STUDENTS, index, "pickNumber") : Problem.NONE);
		return this;
	}

	/** Adds a seat. */
	public ProblemBuilder addSeat(String id, long capacity) {
		this.places.addSeat(id, capacity);
		return this;
	}

	/** Adds a limit on what some seats take together. */
	public ProblemBuilder addLimit(String id, long max, List<String> seats) {
		this.places.addLimit(id, max, seats);
		return this;
	}

	/** Adds a candidate the student wished for. */
	public ProblemBuilder addCandidate(String student, String seat, long rank, long distance, long penalty, long cost) {
		int checked = Ranges.between(rank, 1, HIGHEST_RANK, CANDIDATES, this.candidates.size(), "rank");
		return addCandidate(student, seat, checked, distance, penalty, cost);
	}

	/** Adds a candidate the student did not wish for. */
	public ProblemBuilder addUnwished(String student, String seat, long distance, long penalty, long cost) {
		return addCandidate(student, seat, Problem.NONE, distance, penalty, cost);
	}

	private ProblemBuilder addCandidate(String student, String seat, int rank, long distance, long penalty, long cost) {
		int index = this.candidates.size();
		this.candidates.add(this.studentIds.handle(student, CANDIDATES, index, "student"),
				this.placeIds.handle(seat, CANDIDATES, index, "seat"), rank,
				Ranges.amount(distance, CANDIDATES, index, "distance"),
				Ranges.amount(penalty, CANDIDATES, index, "penalty"), Ranges.amount(cost, CANDIDATES, index, "cost"));
		return this;
	}

	/** Pins a student to a candidate. */
	public ProblemBuilder addPin(String student, String seat) {
		this.references.addPin(student, seat);
		return this;
	}

	/** Adds what was published for a student; the seat may be gone. */
	public ProblemBuilder addPublished(String student, String seat) {
		this.references.addPublished(student, seat);
		return this;
	}

	/** Adds students to be placed together. */
	public ProblemBuilder addTogether(Together together) {
		this.references.addTogether(together);
		return this;
	}

	/** Adds a student with several parts. */
	public ProblemBuilder addLinked(Linked linked) {
		this.references.addLinked(linked);
		return this;
	}

	/** Resolves the references and gives the problem. */
	public Problem build() {
		int[] order = this.studentIds.canonicalOrder(this.students);
		int[] studentIndex = this.studentIds.indexOfHandle(this.students, order);
		Problem.Students sortedStudents = sortedStudents(order);
		Problem.Seats seats = this.places.sorted();
		int[] seatIndex = this.places.seatIndex();
		Settings settings = settings();
		Candidates sorted = this.candidates.sorted(studentIndex, order.length, seatIndex, seats.ids().length);
		Problem.Assignments assignments = this.references.resolve(studentIndex, seatIndex, sorted);
		return new Problem(settings, sortedStudents, seats, sorted, assignments, this.references.together(),
				this.references.linked());
	}

	private Problem.Students sortedStudents(int[] order) {
		String[] ids = new String[order.length];
		Map<Integer, Integer> numbers = new HashMap<>();
		for (int i = 0; i < order.length; i++) {
			ids[i] = this.studentIds.id(this.students.get(order[i]));
		}
		for (int i = 0; i < order.length; i++) {
			int number = this.pickNumbers.get(i);
			if (number == Problem.NONE && this.rule == Rule.PICK_NUMBER) {
				throw new ProblemException(Kind.MISSING, "/students/" + i + "/pickNumber",
						"pick-number needs a number for every student");
			}
			if (number != Problem.NONE && numbers.put(number, i) != null) {
				throw new ProblemException(Kind.DUPLICATE, "/students/" + i + "/pickNumber",
						"another student has this number");
			}
		}
		return new Problem.Students(ids, this.priorities.take(order), this.pickNumbers.take(order));
	}

	private Settings settings() {
		int highest = this.candidates.highestRank();
		int unwished = this.unwishedRank.orElse(highest + 1);
		if (unwished < highest) {
			throw new ProblemException(Kind.OUT_OF_RANGE, "/unwishedRank",
					"a candidate has rank " + highest + ", which would be worse than no wish");
		}
		return new Settings(this.name, this.seed, this.rule, this.fairness, this.rankCosts, unwished, this.criteria,
				this.guarantee, this.budget);
	}

}
