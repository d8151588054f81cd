package no.praksisplass.matching.engine.level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Lottery;
import no.praksisplass.matching.engine.model.Problem;

/**
 * The levels of a problem, first compared first, and what each choice of a student adds
 * to them. All are to be kept low.
 */
public final class Levels {

	private final Problem problem;

	private final List<Level> levels = new ArrayList<>();

	private final int[] classOfStudent;

	private final int classes;

	private final int[] publishedSeat;

	private final long[] studentKeys;

	private final long[] seatKeys;

	private final long[] rankCosts;

	private final int countSign;

	/**
	 * The levels of a problem.
	 * @param problem the problem
	 */
	public Levels(Problem problem) {
		this.problem = problem;
		int students = problem.studentCount();
		int[] distinct = IntStream.range(0, students).map(problem::priority).distinct().sorted().toArray();
		this.classes = distinct.length;
		this.classOfStudent = IntStream.range(0, students)
			.map((s) -> distinct.length - 1 - Arrays.binarySearch(distinct, problem.priority(s)))
			.toArray();
		this.publishedSeat = new int[students];
		Arrays.fill(this.publishedSeat, Problem.NONE);
		for (int i = 0; i < problem.publishedCount(); i++) {
			this.publishedSeat[problem.publishedStudent(i)] = problem.publishedSeat(i);
		}
		Lottery lottery = new Lottery(problem.settings().seed());
		this.studentKeys = IntStream.range(0, students).mapToLong((s) -> lottery.key(problem.studentId(s))).toArray();
		this.seatKeys = IntStream.range(0, problem.seatCount())
			.mapToLong((j) -> lottery.key(problem.seatId(j)))
			.toArray();
		this.rankCosts = IntStream.rangeClosed(0, problem.settings().unwishedRank())
			.mapToLong((rank) -> (rank == 0) ? 0 : problem.settings().rankCost(rank))
			.toArray();
		this.countSign = (problem.settings().fairness() == Fairness.GREEDY) ? -1 : 1;
		addLevels();
	}

	private void addLevels() {
		for (int c = 0; c < this.classes; c++) {
			this.levels.add(new Level(Level.Kind.UNPLACED, c, 0));
		}
		for (Criterion criterion : this.problem.settings().criteria()) {
			switch (criterion) {
				case WISH -> addWishLevels();
				case CHANGE -> this.levels.add(new Level(Level.Kind.CHANGE));
				case DISTANCE -> this.levels.add(new Level(Level.Kind.DISTANCE));
				case CROWDING -> this.levels.add(new Level(Level.Kind.CROWDING));
				case PREFERENCE -> this.levels.add(new Level(Level.Kind.PREFERENCE));
				case COST -> this.levels.add(new Level(Level.Kind.COST));
			}
		}
		this.levels.add(new Level(Level.Kind.LOTTERY));
	}

	private void addWishLevels() {
		int worst = this.problem.settings().unwishedRank();
		for (int c = 0; c < this.classes; c++) {
			switch (this.problem.settings().fairness()) {
				case TOTAL -> this.levels.add(new Level(Level.Kind.WISH, c, 0));
				case GREEDY -> {
					for (int rank = 1; rank <= worst; rank++) {
						this.levels.add(new Level(Level.Kind.RANK, c, rank));
					}
				}
				case GENEROUS -> {
					for (int rank = worst; rank >= 1; rank--) {
						this.levels.add(new Level(Level.Kind.RANK, c, rank));
					}
				}
			}
		}
	}

	/** Number of levels. */
	public int size() {
		return this.levels.size();
	}

	/** A level by its place in the order of comparison. */
	public Level get(int level) {
		return this.levels.get(level);
	}

	/** Whether a student's choice can matter to a level. */
	public boolean concerns(Level level, int student) {
		return switch (level.kind()) {
			case UNPLACED, WISH, RANK -> this.classOfStudent[student] == level.priorityClass();
			case CHANGE -> this.publishedSeat[student] != Problem.NONE;
			case CROWDING -> false;
			default -> true;
		};
	}

	/** What a candidate adds to a level; crowding is added by the seat. */
	public long ofCandidate(Level level, int student, int candidate) {
		if (!concerns(level, student)) {
			return 0;
		}
		Problem p = this.problem;
		return switch (level.kind()) {
			case UNPLACED, CROWDING -> 0;
			case WISH -> this.rankCosts[p.effectiveRank(candidate)];
			case RANK -> (p.effectiveRank(candidate) == level.rank()) ? this.countSign : 0;
			case CHANGE -> (p.candidateSeat(candidate) == this.publishedSeat[student]) ? 0 : 1;
			case DISTANCE -> p.distance(candidate);
			case PREFERENCE -> p.penalty(candidate);
			case COST -> p.cost(candidate);
			case LOTTERY -> Lottery.draw(this.studentKeys[student], this.seatKeys[p.candidateSeat(candidate)]);
		};
	}

	/** What it adds to a level that a student goes without. */
	public long ofBypass(Level level, int student) {
		boolean counts = level.kind() == Level.Kind.UNPLACED || level.kind() == Level.Kind.CHANGE;
		return (counts && concerns(level, student)) ? 1 : 0;
	}

	/** What a seat's second student adds to a level; the third adds twice that. */
	public static long ofSharing(Level level) {
		return (level.kind() == Level.Kind.CROWDING) ? 1 : 0;
	}

}
