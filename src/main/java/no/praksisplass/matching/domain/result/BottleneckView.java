package no.praksisplass.matching.domain.result;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Students for whom the places do not suffice, whatever the choice.
 *
 * @param students how many compete
 * @param places how many places there are for them
 * @param shortBy how many of them have to go without
 * @param supervisors the supervisors they could have, each once a period
 * @param fullRooms the practices and periods whose rooms are full
 */
public record BottleneckView(int students, int places, int shortBy, List<Where> supervisors, List<Where> fullRooms) {

	private static final int NAMED = 3;

	public BottleneckView {
		supervisors = List.copyOf(supervisors);
		fullRooms = List.copyOf(fullRooms);
	}

	/** The one period that all its places are in, or null. */
	public @Nullable String period() {
		List<String> periods = this.supervisors.stream().map(Where::period).distinct().toList();
		return (periods.size() == 1) ? periods.get(0) : null;
	}

	/** At most three of the practices whose rooms are full, each once. */
	public List<String> practices() {
		return this.fullRooms.stream().map(Where::practice).distinct().limit(NAMED).toList();
	}

	/** How many more practices have full rooms. */
	public long morePractices() {
		return Math.max(0, this.fullRooms.stream().map(Where::practice).distinct().count() - NAMED);
	}

	/**
	 * Where places are short.
	 *
	 * @param name of the supervisor or the practice
	 * @param practice the practice's name
	 * @param municipality the municipality's name
	 * @param period the period's name
	 */
	public record Where(String name, String practice, String municipality, String period) {
	}

}
