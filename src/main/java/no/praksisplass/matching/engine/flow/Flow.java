package no.praksisplass.matching.engine.flow;

import java.util.Arrays;

/** Who sits where while a part is being solved. */
final class Flow {

	/** No row entry: not routed yet, or going without. */
	static final int NONE = -1;

	/** Row entry each student uses, or {@link #NONE}. */
	final int[] entry;

	/** Students who go up from each node, the pinned ones not counted. */
	final int[] up;

	/** Students in each seat, from {@link #firstPlace} on, as many as {@link #count}. */
	final int[] places;

	final int[] firstPlace;

	final int[] count;

	private final Network network;

	private final int[] placeOf;

	Flow(Network network) {
		this.network = network;
		this.entry = new int[network.studentCount()];
		Arrays.fill(this.entry, NONE);
		this.placeOf = new int[network.studentCount()];
		this.up = new int[network.nodeCount()];
		this.count = new int[network.seatCount];
		this.firstPlace = new int[network.seatCount + 1];
		int[] most = network.most();
		for (int seat = 0; seat < network.seatCount; seat++) {
			this.firstPlace[seat + 1] = this.firstPlace[seat] + most[seat];
		}
		this.places = new int[this.firstPlace[network.seatCount]];
	}

	boolean hasRoom(int node) {
		return this.up[node] < this.network.capacity[node];
	}

	/** Students in a seat, the pinned ones counted. */
	int total(int seat) {
		return this.up[seat] + this.network.pinned[seat];
	}

	void assign(int student, int rowEntry) {
		int seat = this.network.seat[rowEntry];
		int place = this.firstPlace[seat] + this.count[seat]++;
		this.places[place] = student;
		this.placeOf[student] = place;
		this.entry[student] = rowEntry;
	}

	/** Takes a student out of the seat and gives the seat, or {@link #NONE}. */
	int release(int student) {
		if (this.entry[student] == NONE) {
			return NONE;
		}
		int seat = this.network.seat[this.entry[student]];
		int last = this.places[this.firstPlace[seat] + --this.count[seat]];
		this.places[this.placeOf[student]] = last;
		this.placeOf[last] = this.placeOf[student];
		this.entry[student] = NONE;
		return seat;
	}

}
