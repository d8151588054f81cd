package no.praksisplass.matching.domain.group;

import java.util.List;

/**
 * A group to be made.
 *
 * @param numbers the student numbers
 * @param nearness how near one another they are to be
 * @param reason why
 */
public record NewGroup(List<String> numbers, Nearness nearness, String reason) {

	public NewGroup {
		numbers = List.copyOf(numbers);
	}

}
