package no.praksisplass.matching.engine.model;

import java.util.Arrays;

/** A growing column of ints. */
final class IntColumn {

	private int[] values = new int[16];

	private int size;

	void add(int value) {
		if (this.size == this.values.length) {
			this.values = Arrays.copyOf(this.values, this.size + (this.size >> 1));
		}
		this.values[this.size++] = value;
	}

	int get(int index) {
		return this.values[index];
	}

	void set(int index, int value) {
		this.values[index] = value;
	}

	int size() {
		return this.size;
	}

	/** The values in the given order; this column is empty afterwards. */
	int[] take(int[] order) {
		int[] taken = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			taken[i] = this.values[order[i]];
		}
		this.values = new int[0];
		this.size = 0;
		return taken;
	}

}
