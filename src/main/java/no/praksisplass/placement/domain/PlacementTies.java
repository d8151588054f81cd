package no.praksisplass.placement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.UniversityTies;
import org.springframework.stereotype.Component;

/** A university counts on whoever has a student of its own, published and not over. */
@Component
class PlacementTies implements UniversityTies {

	private final PlacementRepository placements;

	private final Clock clock;

	PlacementTies(PlacementRepository placements, Clock clock) {
		this.placements = placements;
		this.clock = clock;
	}

	@Override
	public Set<UniversityId> toSupervisor(SupervisorId supervisor) {
		return universities(this.placements.findBySupervisorIdAndStatusAndEndsOnGreaterThanEqual(supervisor.value(),
				PlacementStatus.PUBLISHED, today()));
	}

	@Override
	public Set<UniversityId> toPractice(PracticeId practice) {
		return universities(this.placements.findByPracticeIdAndStatusAndEndsOnGreaterThanEqual(practice.value(),
				PlacementStatus.PUBLISHED, today()));
	}

	private static Set<UniversityId> universities(List<Placement> placements) {
		return placements.stream().map(Placement::universityId).collect(Collectors.toSet());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY);
	}

}
