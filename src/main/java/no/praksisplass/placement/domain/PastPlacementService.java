package no.praksisplass.placement.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.placement.PastPlacements;
import no.praksisplass.placement.PublishRound;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the trial data. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
class PastPlacementService implements PastPlacements {

	private final Rounds rounds;

	private final Periods periods;

	private final PlacementRepository placements;

	private final PublicationRepository publications;

	PastPlacementService(Rounds rounds, Periods periods, PlacementRepository placements,
			PublicationRepository publications) {
		this.rounds = rounds;
		this.periods = periods;
		this.placements = placements;
		this.publications = publications;
	}

	@Override
	public void publish(PublishRound command, Instant at) {
		RoundView round = this.rounds.lock(command.round());
		this.rounds.markPublished(round.id(), round.version());
		Map<PeriodId, PeriodView> byId = this.periods.findAll(round.periods())
			.stream()
			.collect(Collectors.toMap(PeriodView::id, Function.identity()));
		this.placements.saveAll(command.choices()
			.stream()
			.map((choice) -> new Placement(round, command.runNumber(), choice,
					Objects.requireNonNull(byId.get(choice.period())).dates(), command.by(), at))
			.toList());
		this.publications.save(new Publication(command, at));
	}

}
