package no.praksisplass.matching.engine.model;

import no.praksisplass.matching.engine.model.ProblemException.Kind;

/**
 * The candidates as they come in, and their sorting by student and seat: two stable
 * counting sorts, so that ten million take about a second.
 */
final class CandidateTable {

	private final IntColumn students = new IntColumn();

	private final IntColumn seats = new IntColumn();

	private final IntColumn ranks = new IntColumn();

	private final IntColumn distances = new IntColumn();

	private final IntColumn penalties = new IntColumn();

	private final IntColumn costs = new IntColumn();

	private int highestRank;

	void add(int student, int seat, int rank, int distance, int penalty, int cost) {
		this.students.add(student);
		this.seats.add(seat);
		this.ranks.add(rank);
		this.distances.add(distance);
		this.penalties.add(penalty);
		this.costs.add(cost);
		this.highestRank = Math.max(this.highestRank, rank);
	}

	int size() {
		return this.students.size();
	}

	int highestRank() {
		return this.highestRank;
	}

	/** Replaces handles by indexes and sorts; this table is empty afterwards. */
	Candidates sorted(int[] studentIndex, int studentCount, int[] seatIndex, int seatCount) {
		resolve(this.students, studentIndex, "student");
		resolve(this.seats, seatIndex, "seat");
		int[] order = new int[size()];
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		order = countingSort(this.seats, seatCount, order, new int[seatCount + 1]);
		int[] first = new int[studentCount + 1];
		order = countingSort(this.students, studentCount, order, first);
		refuseDuplicates(order);
		this.students.take(new int[0]);
		return new Candidates(first, this.seats.take(order), this.ranks.take(order), this.distances.take(order),
				this.penalties.take(order), this.costs.take(order));
	}

	private static void resolve(IntColumn column, int[] index, String field) {
		for (int i = 0; i < column.size(); i++) {
			int resolved = index[column.get(i)];
			if (resolved < 0) {
				throw new ProblemException(Kind.UNKNOWN_REFERENCE, "/candidates/" + i + "/" + field,
						"there is no such " + field);
			}
			column.set(i, resolved);
		}
	}

	/** Sorts and leaves in {@code first} where each key begins. */
	private static int[] countingSort(IntColumn keys, int keyCount, int[] order, int[] first) {
		for (int i = 0; i < order.length; i++) {
			first[keys.get(i) + 1]++;
		}
		for (int key = 0; key < keyCount; key++) {
			first[key + 1] += first[key];
		}
		int[] next = first.clone();
		int[] sorted = new int[order.length];
		for (int position : order) {
			sorted[next[keys.get(position)]++] = position;
		}
		return sorted;
	}

	private void refuseDuplicates(int[] order) {
		for (int i = 1; i < order.length; i++) {
			if (this.students.get(order[i]) == this.students.get(order[i - 1])
					&& this.seats.get(order[i]) == this.seats.get(order[i - 1])) {
				throw new ProblemException(Kind.DUPLICATE, "/candidates/" + order[i],
						"this student and seat were given before");
			}
		}
	}

}
