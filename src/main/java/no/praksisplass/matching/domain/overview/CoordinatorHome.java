package no.praksisplass.matching.domain.overview;

import java.util.List;

/**
 * A coordinator's home.
 *
 * @param tasks what to do now
 * @param rounds the university's rounds
 */
public record CoordinatorHome(List<CoordinatorTask> tasks, List<RoundOverview> rounds) {

	public CoordinatorHome {
		tasks = List.copyOf(tasks);
		rounds = List.copyOf(rounds);
	}

}
