package no.praksisplass.placement.domain.change;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.PlacementNews.Kind;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.placement.domain.Placement;
import no.praksisplass.placement.domain.PlacementRepository;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves or withdraws one published placement by itself, with a reason; the others stay.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class PlacementChanges {

	private final PlacementAccess access;

	private final PlacementRepository placements;

	private final FreeSeats freeSeats;

	private final Rounds rounds;

	private final Periods periods;

	private final Supervisors supervisors;

	private final Practices practices;

	private final CurrentUser currentUser;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlacementChanges(PlacementAccess access, PlacementRepository placements, FreeSeats freeSeats, Rounds rounds,
			Periods periods, Supervisors supervisors, Practices practices, CurrentUser currentUser,
			ApplicationEventPublisher events, Clock clock) {
		this.access = access;
		this.placements = placements;
		this.freeSeats = freeSeats;
		this.rounds = rounds;
		this.periods = periods;
		this.supervisors = supervisors;
		this.practices = practices;
		this.currentUser = currentUser;
		this.events = events;
		this.clock = clock;
	}

	/** The seats that a placement can be moved to now, by practice and supervisor. */
	@Transactional(readOnly = true)
	public List<FreeSeat> alternatives(PlacementId id) {
		PlacementView placement = this.access.require(id).view();
		return this.freeSeats.forStudent(round(placement), placement.studentId())
			.stream()
			.filter((free) -> !free.seat().equals(new Seat(placement.supervisorId(), placement.periodId())))
			.sorted(Comparator.comparing(FreeSeat::practice).thenComparing(FreeSeat::supervisor))
			.toList();
	}

	/**
	 * Takes a placement away.
	 * @throws RuleViolation if it has ended or the reason is empty
	 */
	public void withdraw(PlacementId id, String reason) {
		Placement placement = this.access.require(id);
		this.rounds.lock(placement.view().roundId());
		placement.end(PlacementStatus.WITHDRAWN, reason, this.currentUser.require().personId(), this.clock.instant());
		tell(Kind.PLACEMENT_WITHDRAWN, placement);
	}

	/**
	 * Moves the student to another seat, which is counted once more under the locks of
	 * publication.
	 * @return the placement that follows
	 * @throws RuleViolation if it has ended, the reason is empty or the seat is not free
	 */
	public PlacementId move(PlacementId id, Seat to, String reason) {
		Placement placement = this.access.require(id);
		PlacementView old = placement.view();
		RoundView round = this.rounds.lock(old.roundId());
		SupervisorView supervisor = this.supervisors.lockAll(List.of(to.supervisor()))
			.stream()
			.findFirst()
			.orElseThrow(() -> RuleViolation.onField("seat", "placement.seat.unknown"));
		this.practices.lockAll(List.of(supervisor.practiceId()));
		FreeSeat free = this.freeSeats.forStudent(round, old.studentId())
			.stream()
			.filter((one) -> one.seat().equals(to))
			.findFirst()
			.orElseThrow(() -> RuleViolation.onField("seat", "placement.seat.taken", supervisor.name()));
		Instant now = this.clock.instant();
		placement.end(PlacementStatus.MOVED, reason, this.currentUser.require().personId(), now);
		this.placements.saveAndFlush(placement);
		PeriodView period = this.periods.find(to.period()).orElseThrow();
		Placement next = this.placements.save(new Placement(round, placement.runNumber(),
				new SeatChoice(old.studentId(), to.supervisor(), supervisor.practiceId(), to.period(), free.wishRank()),
				period.dates(), this.currentUser.require().personId(), now));
		tell(Kind.PLACEMENT_MOVED, placement);
		tell(Kind.PLACEMENT_PUBLISHED, next);
		return next.id();
	}

	private RoundView round(PlacementView placement) {
		return this.rounds.find(placement.roundId()).orElseThrow();
	}

	private void tell(Kind kind, Placement placement) {
		this.events.publishEvent(new PlacementNews(kind, List.of(placement.id().value())));
	}

}
