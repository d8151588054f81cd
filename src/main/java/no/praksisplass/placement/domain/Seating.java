package no.praksisplass.placement.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What publishing a round and repairing it have in common. The round is locked before,
 * then the supervisors and the practices, in the order of their ids.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Seating {

	private final Periods periods;

	private final Supervisors supervisors;

	private final Practices practices;

	private final SeatCheck seatCheck;

	private final ApplicationEventPublisher events;

	Seating(Periods periods, Supervisors supervisors, Practices practices, SeatCheck seatCheck,
			ApplicationEventPublisher events) {
		this.periods = periods;
		this.supervisors = supervisors;
		this.practices = practices;
		this.seatCheck = seatCheck;
		this.events = events;
	}

	/**
	 * Locks what an allocation needs and counts once more.
	 * @throws no.praksisplass.placement.SeatsTakenException if seats or rooms are no
	 * longer there
	 */
	public void requireRoomFor(RoundView round, List<SeatChoice> choices) {
		this.supervisors.lockAll(choices.stream().map(SeatChoice::supervisor).distinct().toList());
		this.practices.lockAll(choices.stream().map(SeatChoice::practice).distinct().toList());
		this.seatCheck.requireRoomFor(round, choices);
	}

	/** Placements as a run of the round gives them, not stored yet. */
	public List<Placement> placements(RoundView round, int runNumber, Collection<SeatChoice> choices, PersonId by,
			Instant at) {
		Map<PeriodId, PeriodView> byId = this.periods.findAll(round.periods())
			.stream()
			.collect(Collectors.toMap(PeriodView::id, Function.identity()));
		return choices.stream()
			.map((choice) -> new Placement(round, runNumber, choice,
					Objects.requireNonNull(byId.get(choice.period())).dates(), by, at))
			.toList();
	}

	/** Tells what happened to placements, if it happened to any. */
	public void tell(PlacementNews.Kind kind, List<Placement> about) {
		if (!about.isEmpty()) {
			this.events.publishEvent(
					new PlacementNews(kind, about.stream().map((placement) -> placement.id().value()).toList()));
		}
	}

}
