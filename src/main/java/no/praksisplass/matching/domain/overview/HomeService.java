package no.praksisplass.matching.domain.overview;

import java.time.Clock;
import java.util.List;

import no.praksisplass.shared.UniversityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells coordinators what needs doing now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class HomeService {

	private final OverviewService overviews;

	private final Clock clock;

	HomeService(OverviewService overviews, Clock clock) {
		this.overviews = overviews;
		this.clock = clock;
	}

	public CoordinatorHome home(UniversityId university) {
		List<RoundOverview> rounds = this.overviews.ofUniversity(university);
		return new CoordinatorHome(
				rounds.stream().flatMap((round) -> CoordinatorTask.of(round, this.clock.instant()).stream()).toList(),
				rounds);
	}

}
