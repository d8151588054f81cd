package no.praksisplass.honorarium.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.domain.rate.RateView;

/** The rates of one university, to look up by day. */
public final class RateCard {

	private final Map<RateKind, List<RateView>> byKind;

	public RateCard(Collection<RateView> rates) {
		this.byKind = rates.stream().collect(Collectors.groupingBy((rate) -> rate.settings().kind()));
	}

	/** The rate of a kind in force on a day; there is never more than one. */
	Optional<RateView> on(RateKind kind, LocalDate day) {
		return this.byKind.getOrDefault(kind, List.of())
			.stream()
			.filter((rate) -> rate.settings().isInForceOn(day))
			.findFirst();
	}

}
