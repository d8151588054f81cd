package no.praksisplass.placement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.practice.PracticeUseGuard;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.supervisor.SupervisorUseGuard;
import org.springframework.stereotype.Component;

/** Keeps practices and supervisors active as long as a placement counts on them. */
@Component
class UseGuards implements PracticeUseGuard, SupervisorUseGuard {

	private final PlacementRepository placements;

	private final Clock clock;

	UseGuards(PlacementRepository placements, Clock clock) {
		this.placements = placements;
		this.clock = clock;
	}

	@Override
	public Optional<String> reasonInUse(PracticeId practice) {
		return this.placements.existsByPracticeIdAndStatusAndEndsOnGreaterThanEqual(practice.value(),
				PlacementStatus.PUBLISHED, today()) ? Optional.of("placement.in-use.practice") : Optional.empty();
	}

	@Override
	public Optional<String> reasonInUse(SupervisorId supervisor) {
		return this.placements.existsBySupervisorIdAndStatusAndEndsOnGreaterThanEqual(supervisor.value(),
				PlacementStatus.PUBLISHED, today()) ? Optional.of("placement.in-use.supervisor") : Optional.empty();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
	}

}
