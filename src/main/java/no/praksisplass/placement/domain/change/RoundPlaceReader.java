package no.praksisplass.placement.domain.change;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/** Reads what the seats of a round belong to, in one query a kind. */
@Component
class RoundPlaceReader {

	private final Supervisors supervisors;

	private final Practices practices;

	private final Periods periods;

	private final Municipalities municipalities;

	RoundPlaceReader(Supervisors supervisors, Practices practices, Periods periods, Municipalities municipalities) {
		this.supervisors = supervisors;
		this.practices = practices;
		this.periods = periods;
		this.municipalities = municipalities;
	}

	RoundPlaces of(RoundView round, Capacity capacity) {
		List<SupervisorId> supervisorIds = capacity.seats().keySet().stream().map(Seat::supervisor).distinct().toList();
		List<PracticeId> practiceIds = capacity.seats().values().stream().map(Offer::practice).distinct().toList();
		return new RoundPlaces(byId(this.supervisors.findAll(supervisorIds), SupervisorView::id),
				byId(this.practices.findAll(practiceIds), PracticeView::id),
				byId(this.periods.findAll(round.periods()), PeriodView::id),
				byId(this.municipalities.all(), MunicipalityView::number));
	}

	private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
