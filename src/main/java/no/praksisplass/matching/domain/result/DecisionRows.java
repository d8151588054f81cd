package no.praksisplass.matching.domain.result;

import java.time.Instant;
import java.util.List;

import no.praksisplass.matching.domain.decision.ClosedSeatView;
import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.decision.LockView;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's decisions about a round, with names. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class DecisionRows {

	private final RunAccess access;

	private final Decisions decisions;

	private final Names names;

	DecisionRows(RunAccess access, Decisions decisions, Names names) {
		this.access = access;
		this.decisions = decisions;
		this.names = names;
	}

	/** The locks of a round. */
	public List<LockRow> locks(RoundId roundId) {
		RoundView round = this.access.round(roundId);
		List<LockView> locks = this.decisions.locks(roundId);
		Directory directory = this.names.of(round, locks.stream().map(LockView::student).toList(),
				supervisors(locks.stream().map(LockView::seat).toList()), List.<PracticeId>of());
		return locks.stream()
			.map((lock) -> new LockRow(lock.student(), directory.student(lock.student()).name(),
					directory.supervisor(lock.seat().supervisor()).name(),
					directory.period(lock.seat().period()).name(), lock.reason(), lock.at()))
			.toList();
	}

	/** The closed seats of a round. */
	public List<ClosedSeatRow> closedSeats(RoundId roundId) {
		RoundView round = this.access.round(roundId);
		List<ClosedSeatView> closed = this.decisions.closedSeats(roundId);
		Directory directory = this.names.of(round, List.of(),
				supervisors(closed.stream().map(ClosedSeatView::seat).toList()), List.<PracticeId>of());
		return closed.stream()
			.map((seat) -> new ClosedSeatRow(seat.seat(), directory.supervisor(seat.seat().supervisor()).name(),
					directory.period(seat.seat().period()).name(), seat.seats(), seat.reason(), seat.at()))
			.toList();
	}

	private static List<SupervisorId> supervisors(List<Seat> seats) {
		return seats.stream().map(Seat::supervisor).toList();
	}

	/**
	 * A lock.
	 *
	 * @param student who is locked
	 * @param studentName the student's name
	 * @param supervisor the supervisor's name
	 * @param period the period's name
	 * @param reason why
	 * @param at when
	 */
	public record LockRow(StudentId student, String studentName, String supervisor, String period, String reason,
			Instant at) {
	}

	/**
	 * Closed seats.
	 *
	 * @param seat whose and when
	 * @param supervisor the supervisor's name
	 * @param period the period's name
	 * @param seats how many are closed
	 * @param reason why
	 * @param at when
	 */
	public record ClosedSeatRow(Seat seat, String supervisor, String period, int seats, String reason, Instant at) {
	}

}
