package no.praksisplass.matching.domain.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.publication.PublicationCheck.Surplus;
import no.praksisplass.matching.domain.publication.PublicationCheck.SurplusSeat;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorView;

/**
 * The rule that no supervisor gets more students in a round than she takes. It crosses
 * the rooms of the periods, so the engine does not hold it; the coordinator closes seats
 * until it is kept.
 */
final class RoundLimitPolicy {

	private RoundLimitPolicy() {
	}

	/** The supervisors with too many students, by name. */
	static List<Surplus> surpluses(List<RunPlacementView> placements, Map<SupervisorId, SupervisorView> supervisors,
			Map<PeriodId, String> periodNames) {
		List<Surplus> surpluses = new ArrayList<>();
		placements.stream().collect(Collectors.groupingBy(RunPlacementView::supervisorId)).forEach((id, given) -> {
			SupervisorView supervisor = supervisors.get(id);
			Integer most = (supervisor != null) ? supervisor.maxStudentsPerRound() : null;
			if (supervisor != null && most != null && given.size() > most) {
				surpluses.add(new Surplus(supervisor.name(), most, given.size(), seats(given, periodNames)));
			}
		});
		return surpluses.stream().sorted(Comparator.comparing(Surplus::supervisor)).toList();
	}

	private static List<SurplusSeat> seats(List<RunPlacementView> given, Map<PeriodId, String> periodNames) {
		Map<Seat, Long> bySeat = given.stream()
			.collect(Collectors.groupingBy(RunPlacementView::seat, Collectors.counting()));
		return bySeat.entrySet()
			.stream()
			.map((entry) -> new SurplusSeat(entry.getKey(), periodNames.getOrDefault(entry.getKey().period(), ""),
					entry.getValue().intValue()))
			.sorted(Comparator.comparing(SurplusSeat::period))
			.toList();
	}

}
