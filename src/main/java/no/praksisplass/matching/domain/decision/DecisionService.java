package no.praksisplass.matching.domain.decision;

import java.time.Clock;
import java.util.List;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the coordinator's decisions: locks, closed seats and confirmations, each on the
 * record.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class DecisionService {

	private final Rounds rounds;

	private final Students students;

	private final Supervisors supervisors;

	private final PlacementLockRepository locks;

	private final ClosedSeatRepository closedSeats;

	private final MaybeConfirmations confirmations;

	private final CurrentUser currentUser;

	private final Clock clock;

	DecisionService(Rounds rounds, Students students, Supervisors supervisors, PlacementLockRepository locks,
			ClosedSeatRepository closedSeats, MaybeConfirmations confirmations, CurrentUser currentUser, Clock clock) {
		this.rounds = rounds;
		this.students = students;
		this.supervisors = supervisors;
		this.locks = locks;
		this.closedSeats = closedSeats;
		this.confirmations = confirmations;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Locks a student to a seat; an earlier lock is replaced. The next run keeps it.
	 * @throws RuleViolation if the reason is empty, the student must not be placed there,
	 * or a granted application gives the student another place
	 */
	public void lock(RoundId roundId, StudentId studentId, Seat seat, String reason) {
		requireOpen(roundId, seat);
		RoundStudent student = student(roundId, studentId);
		SupervisorView supervisor = supervisor(seat);
		if (student.conflictWith(supervisor.id(), supervisor.practiceId()).isPresent()) {
			throw RuleViolation.of("matching.lock.conflict", student.student().name());
		}
		if (student.consideration().filter((granted) -> givesAnother(granted, seat)).isPresent()) {
			throw RuleViolation.of("matching.lock.set-place", student.student().name());
		}
		this.locks.findByRoundIdAndStudentId(roundId.value(), studentId.value())
			.ifPresentOrElse(
					(lock) -> lock.moveTo(seat, reason, this.currentUser.require().personId(), this.clock.instant()),
					() -> this.locks.save(new PlacementLock(roundId, studentId, seat, reason,
							this.currentUser.require().personId(), this.clock.instant())));
	}

	/** Takes a lock away; without effect if there is none. */
	public void unlock(RoundId roundId, StudentId studentId) {
		requireOpen(roundId);
		this.locks.findByRoundIdAndStudentId(roundId.value(), studentId.value()).ifPresent(this.locks::delete);
	}

	/**
	 * Closes one of a supervisor's seats for the round. The next run does without it.
	 * @throws RuleViolation if the reason is empty
	 */
	public void closeSeat(RoundId roundId, Seat seat, String reason) {
		requireOpen(roundId, seat);
		supervisor(seat);
		this.closedSeats
			.findByRoundIdAndSupervisorIdAndPeriodId(roundId.value(), seat.supervisor().value(), seat.period().value())
			.ifPresentOrElse(
					(closed) -> closed.closeOne(reason, this.currentUser.require().personId(), this.clock.instant()),
					() -> this.closedSeats.save(new ClosedSeat(roundId, seat, reason,
							this.currentUser.require().personId(), this.clock.instant())));
	}

	/**
	 * Closes a place in each of several seats for one reason; all or none.
	 * @throws RuleViolation if no seat is named or the reason is empty
	 */
	public void closeSeats(RoundId roundId, List<Seat> seats, String reason) {
		requireOpen(roundId);
		if (seats.isEmpty()) {
			throw RuleViolation.of("matching.seat.none");
		}
		seats.forEach((seat) -> closeSeat(roundId, seat, reason));
	}

	/**
	 * Lets the round use all of a supervisor's seats again; without effect if none is
	 * closed.
	 */
	public void reopenSeat(RoundId roundId, Seat seat) {
		requireOpen(roundId);
		this.closedSeats
			.findByRoundIdAndSupervisorIdAndPeriodId(roundId.value(), seat.supervisor().value(), seat.period().value())
			.ifPresent(this.closedSeats::delete);
	}

	/** Records that a supervisor who answered maybe says yes to a student. */
	public void confirm(RoundId roundId, StudentId studentId, Seat seat, Channel channel) {
		requireOpen(roundId, seat);
		student(roundId, studentId);
		supervisor(seat);
		if (channel.isFromPractice()) {
			throw RuleViolation.onField("channel", "supervisor.answer.channelSelf");
		}
		this.confirmations.record(seat, studentId, this.currentUser.require().personId(), channel);
	}

	private static boolean givesAnother(ConsiderationView granted, Seat seat) {
		return granted.setSupervisor() != null
				&& !(seat.supervisor().equals(granted.setSupervisor()) && seat.period().equals(granted.setPeriod()));
	}

	private void requireOpen(RoundId roundId, Seat seat) {
		if (!requireOpen(roundId).periods().contains(seat.period())) {
			throw new NotFoundException("period of the round", seat.period());
		}
	}

	private RoundView requireOpen(RoundId roundId) {
		RoundView round = this.rounds.find(roundId).orElseThrow(() -> new NotFoundException("round", roundId));
		this.currentUser.requireCoordinatorOf(round.universityId());
		if (round.status() != RoundStatus.OPEN) {
			throw RuleViolation.of("matching.round.published");
		}
		return round;
	}

	private RoundStudent student(RoundId roundId, StudentId studentId) {
		RoundView round = this.rounds.find(roundId).orElseThrow(() -> new NotFoundException("round", roundId));
		return this.students.inRound(studentId)
			.filter((student) -> student.student().universityId().equals(round.universityId()))
			.orElseThrow(() -> new NotFoundException("student", studentId));
	}

	private SupervisorView supervisor(Seat seat) {
		return this.supervisors.find(seat.supervisor())
			.orElseThrow(() -> new NotFoundException("supervisor", seat.supervisor()));
	}

}
