package no.praksisplass.supervisor;

/**
 * What takes seats or rooms on the day of a period on which most are taken.
 *
 * @param trainees doctors in training
 * @param own students whom other rounds of the same university have placed
 * @param others students of other universities
 */
public record Takers(int trainees, int own, int others) {

	/** Nothing is taken. */
	public static final Takers NONE = new Takers(0, 0, 0);

	/** How many are taken. */
	public int total() {
		return this.trainees + this.own + this.others;
	}

	/**
	 * The same, but no more than there are: trainees come first, then other universities.
	 */
	public Takers atMost(int most) {
		int first = Math.min(this.trainees, most);
		int second = Math.min(this.others, most - first);
		return new Takers(first, Math.min(this.own, most - first - second), second);
	}

}
