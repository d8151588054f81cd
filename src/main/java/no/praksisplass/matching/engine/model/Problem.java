package no.praksisplass.matching.engine.model;

import java.util.Arrays;
import java.util.List;

/**
 * An allocation problem, immutable and checked. Students, seats and limits are numbered
 * from 0 in the {@linkplain Utf8Order canonical order} of their ids, candidates by
 * student and seat, whatever the order they were given in. Candidates are held by column:
 * 20 bytes each.
 */
public final class Problem {

	/** No seat, rank, pick number or candidate. */
	public static final int NONE = -1;

	/** A published seat that is gone. */
	public static final int GONE = -2;

	private final Settings settings;

	private final Students students;

	private final Seats seats;

	private final Candidates candidates;

	private final Assignments assignments;

	private final List<Together> together;

	private final List<Linked> linked;

	Problem(Settings settings, Students students, Seats seats, Candidates candidates, Assignments assignments,
			List<Together> together, List<Linked> linked) {
		this.settings = settings;
		this.students = students;
		this.seats = seats;
		this.candidates = candidates;
		this.assignments = assignments;
		this.together = List.copyOf(together);
		this.linked = List.copyOf(linked);
	}

	/** A builder for one problem. */
	public static ProblemBuilder builder() {
		return new ProblemBuilder();
	}

	/** What the problem wants. */
	public Settings settings() {
		return this.settings;
	}

	/** Number of students. */
	public int studentCount() {
		return this.students.ids().length;
	}

	/** Id of a student. */
	public String studentId(int student) {
		return this.students.ids()[student];
	}

	/** Index of a student's id, or {@link #NONE}. */
	public int findStudent(String id) {
		return find(this.students.ids(), id);
	}

	/** Priority class of a student; the higher goes first. */
	public int priority(int student) {
		return this.students.priority()[student];
	}

	/** Pick number of a student, or {@link #NONE}. */
	public int pickNumber(int student) {
		return this.students.pickNumber()[student];
	}

	/** Number of seats. */
	public int seatCount() {
		return this.seats.ids().length;
	}

	/** Id of a seat. */
	public String seatId(int seat) {
		return this.seats.ids()[seat];
	}

	/** Index of a seat's id, or {@link #NONE}. */
	public int findSeat(String id) {
		return find(this.seats.ids(), id);
	}

	/** Students a seat takes. */
	public int capacity(int seat) {
		return this.seats.capacity()[seat];
	}

	/** Number of limits. */
	public int limitCount() {
		return this.seats.limitIds().length;
	}

	/** Id of a limit. */
	public String limitId(int limit) {
		return this.seats.limitIds()[limit];
	}

	/** Students the seats of a limit take together. */
	public int limitMax(int limit) {
		return this.seats.limitMax()[limit];
	}

	/** Number of seats under a limit. */
	public int limitSize(int limit) {
		return this.seats.limitSeats()[limit].length;
	}

	/** A seat under a limit; ascending in {@code position}. */
	public int limitSeat(int limit, int position) {
		return this.seats.limitSeats()[limit][position];
	}

	/** Number of candidates. */
	public int candidateCount() {
		return this.candidates.seat().length;
	}

	/**
	 * First candidate of a student; the last is before the first of the next.
	 * @param student a student, or {@link #studentCount} for the end
	 */
	public int firstCandidate(int student) {
		return this.candidates.first()[student];
	}

	/** The candidate of a student in a seat, or {@link #NONE}. */
	public int findCandidate(int student, int seat) {
		int found = this.candidates.find(student, seat);
		return (found < 0) ? NONE : found;
	}

	/** Student of a candidate. */
	public int candidateStudent(int candidate) {
		int low = 0;
		int high = studentCount() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (firstCandidate(middle) <= candidate) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

	/** Seat of a candidate. */
	public int candidateSeat(int candidate) {
		return this.candidates.seat()[candidate];
	}

	/** Rank of the wish, or {@link #NONE}. */
	public int rank(int candidate) {
		return this.candidates.rank()[candidate];
	}

	/** Rank of the wish, the unwished rank where there is no wish. */
	public int effectiveRank(int candidate) {
		int rank = rank(candidate);
		return (rank == NONE) ? this.settings.unwishedRank() : rank;
	}

	/** Metres of travel. */
	public int distance(int candidate) {
		return this.candidates.distance()[candidate];
	}

	/** The coordinator's penalty. */
	public int penalty(int candidate) {
		return this.candidates.penalty()[candidate];
	}

	/** Kroner. */
	public int cost(int candidate) {
		return this.candidates.cost()[candidate];
	}

	/** Number of pins. */
	public int pinCount() {
		return this.assignments.pins().length;
	}

	/** The candidate of a pin; ascending in {@code pin}. */
	public int pin(int pin) {
		return this.assignments.pins()[pin];
	}

	/** Number of published placements. */
	public int publishedCount() {
		return this.assignments.publishedStudents().length;
	}

	/** Student of a published placement; not falling in {@code published}. */
	public int publishedStudent(int published) {
		return this.assignments.publishedStudents()[published];
	}

	/** Seat of a published placement, or {@link #GONE}. */
	public int publishedSeat(int published) {
		return this.assignments.publishedSeats()[published];
	}

	/** Students to be placed together. */
	public List<Together> together() {
		return this.together;
	}

	/** Students with several parts. */
	public List<Linked> linked() {
		return this.linked;
	}

	private static int find(String[] ids, String id) {
		int found = Arrays.binarySearch(ids, id, Utf8Order.INSTANCE);
		return (found < 0) ? NONE : found;
	}

	@SuppressWarnings("ArrayRecordComponent")
	record Students(String[] ids, int[] priority, int[] pickNumber) {
	}

	@SuppressWarnings("ArrayRecordComponent")
	record Seats(String[] ids, int[] capacity, String[] limitIds, int[] limitMax, int[][] limitSeats) {
	}

	@SuppressWarnings("ArrayRecordComponent")
	record Assignments(int[] pins, int[] publishedStudents, int[] publishedSeats) {
	}

}
