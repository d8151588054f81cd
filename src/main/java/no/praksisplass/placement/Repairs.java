package no.praksisplass.placement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.placement.PlacementNews.Kind;
import no.praksisplass.placement.domain.Placement;
import no.praksisplass.placement.domain.PlacementRepository;
import no.praksisplass.placement.domain.Seating;
import no.praksisplass.placement.domain.repair.PlacementRepair;
import no.praksisplass.placement.domain.repair.PlacementRepairRepository;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what is published in a round to what a repair gives, in one transaction and
 * under the locks of publication. Only those are told who get something else or lose
 * something. Who may repair is for the caller to check.
 */
@Service
@Transactional
public class Repairs {

	private final Rounds rounds;

	private final Seating seating;

	private final PlacementRepository placements;

	private final PlacementRepairRepository repairs;

	private final Clock clock;

	Repairs(Rounds rounds, Seating seating, PlacementRepository placements, PlacementRepairRepository repairs,
			Clock clock) {
		this.rounds = rounds;
		this.seating = seating;
		this.placements = placements;
		this.repairs = repairs;
		this.clock = clock;
	}

	/** All repairs of the rounds, the earliest first. */
	@Transactional(readOnly = true)
	public List<RepairView> ofRounds(Collection<RoundId> rounds) {
		return this.repairs.findByRoundIdInOrderByRepairedAt(rounds.stream().map(RoundId::value).toList())
			.stream()
			.map(PlacementRepair::view)
			.toList();
	}

	/**
	 * Carries a repair out.
	 * @throws SeatsTakenException if seats or rooms are no longer there; nothing is
	 * changed
	 * @throws RuleViolation if the round is not published or the reason is empty
	 */
	public void carryOut(RepairRound command) {
		RoundView round = this.rounds.lock(command.round());
		if (round.status() != RoundStatus.PUBLISHED) {
			throw RuleViolation.of("placement.reopen.not-published");
		}
		this.seating.requireRoomFor(round, command.choices());
		Instant now = this.clock.instant();
		this.repairs.save(new PlacementRepair(command, now));
		Map<StudentId, SeatChoice> missing = command.choices()
			.stream()
			.collect(Collectors.toMap(SeatChoice::student, Function.identity()));
		List<Placement> moved = new ArrayList<>();
		List<Placement> withdrawn = new ArrayList<>();
		for (Placement old : this.placements.findByRoundIdAndStatus(round.id().value(), PlacementStatus.PUBLISHED)) {
			SeatChoice next = missing.get(old.view().studentId());
			if (command.settled().contains(old.view().studentId())) {
				continue;
			}
			if (next != null && isSame(old.view(), next)) {
				missing.remove(next.student());
			}
			else {
				old.end((next != null) ? PlacementStatus.MOVED : PlacementStatus.WITHDRAWN, command.reason(),
						command.by(), now);
				((next != null) ? moved : withdrawn).add(old);
			}
		}
		this.placements.saveAllAndFlush(moved);
		List<Placement> fresh = this.seating.placements(round, command.runNumber(), missing.values(), command.by(),
				now);
		this.placements.saveAll(fresh);
		this.seating.tell(Kind.PLACEMENT_MOVED, moved);
		this.seating.tell(Kind.PLACEMENT_WITHDRAWN, withdrawn);
		this.seating.tell(Kind.PLACEMENT_PUBLISHED, fresh);
	}

	private static boolean isSame(PlacementView old, SeatChoice next) {
		return old.supervisorId().equals(next.supervisor()) && old.periodId().equals(next.period());
	}

}
