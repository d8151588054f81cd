package no.praksisplass.matching.domain.result;

import java.util.List;

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

	public BottleneckView {
		supervisors = List.copyOf(supervisors);
		fullRooms = List.copyOf(fullRooms);
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
