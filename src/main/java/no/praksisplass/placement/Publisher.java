package no.praksisplass.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import no.praksisplass.placement.domain.Placement;
import no.praksisplass.placement.domain.PlacementRepository;
import no.praksisplass.placement.domain.Publication;
import no.praksisplass.placement.domain.PublicationRepository;
import no.praksisplass.placement.domain.SeatCheck;
import no.praksisplass.placement.domain.Seating;
import no.praksisplass.placement.PlacementNews.Kind;
import no.praksisplass.placement.SeatsTakenException.Shortage;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes rounds and opens them again. Publication locks the round, then the
 * supervisors and the practices it needs, in the order of their ids, and counts seats and
 * rooms once more under these locks: of two that want the same seat one wins, and the
 * other is told to run again. Who may publish is for the caller to check.
 */
@Service
@Transactional
public class Publisher {

	private final Rounds rounds;

	private final SeatCheck seatCheck;

	private final Seating seating;

	private final PlacementRepository placements;

	private final PublicationRepository publications;

	private final Clock clock;

	Publisher(Rounds rounds, SeatCheck seatCheck, Seating seating, PlacementRepository placements,
			PublicationRepository publications, Clock clock) {
		this.rounds = rounds;
		this.seatCheck = seatCheck;
		this.seating = seating;
		this.placements = placements;
		this.publications = publications;
		this.clock = clock;
	}

	/**
	 * Publishes an allocation.
	 * @throws SeatsTakenException if seats or rooms are no longer there; nothing is
	 * published
	 * @throws RuleViolation if the round is published already
	 */
	public void publish(PublishRound command) {
		RoundView round = this.rounds.lock(command.round());
		this.rounds.markPublished(round.id(), round.version());
		this.seating.requireRoomFor(round, command.choices());
		Instant now = this.clock.instant();
		List<Placement> published = this.seating.placements(round, command.runNumber(), command.choices(), command.by(),
				now);
		this.placements.saveAll(published);
		this.publications.save(new Publication(command, now));
		this.seating.tell(Kind.PLACEMENT_PUBLISHED, published);
	}

	/**
	 * The seats and rooms that an allocation needs and that are no longer there, as
	 * things stand now.
	 */
	@Transactional(readOnly = true)
	public List<Shortage> shortages(RoundView round, List<SeatChoice> choices) {
		return this.seatCheck.shortages(round, choices);
	}

	/**
	 * Opens a published round again: its placements are no longer in force.
	 * @throws RuleViolation if it is not published or the reason is empty
	 */
	public void reopen(RoundId round, String reason, PersonId by) {
		this.rounds.lock(round);
		Instant now = this.clock.instant();
		this.publications.findByRoundIdAndReopenedAtIsNull(round.value())
			.orElseThrow(() -> RuleViolation.of("placement.reopen.not-published"))
			.reopen(reason, by, now);
		List<Placement> inForce = this.placements.findByRoundIdAndStatus(round.value(), PlacementStatus.PUBLISHED);
		inForce.forEach((placement) -> placement.end(PlacementStatus.REOPENED, reason, by, now));
		this.rounds.markReopened(round);
		this.seating.tell(Kind.PLACEMENT_REOPENED, inForce);
	}

}
