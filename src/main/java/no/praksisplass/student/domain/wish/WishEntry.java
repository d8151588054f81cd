package no.praksisplass.student.domain.wish;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import no.praksisplass.round.RoundView;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.domain.access.OwnStudents;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Wishes entered by a coordinator on a student's behalf. What decides is when the wishes
 * reached the university, not when they are entered.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class WishEntry {

	private final WishDesk desk;

	private final OwnStudents students;

	private final CurrentUser user;

	private final Clock clock;

	WishEntry(WishDesk desk, OwnStudents students, CurrentUser user, Clock clock) {
		this.desk = desk;
		this.students = students;
		this.user = user;
		this.clock = clock;
	}

	/** The rounds that the student is in, the one that closes last first. */
	public List<RoundView> rounds(StudentId student) {
		return this.desk.rounds(this.students.require(student));
	}

	/**
	 * The student's list in a round, and what can be wished for.
	 * @throws NotFoundException if the student is not in the round, or another
	 * university's
	 */
	public WishPage page(StudentId id, RoundId roundId) {
		RoundStudent student = this.students.requireInRound(id);
		return this.desk.page(this.desk.round(student.student(), roundId), student);
	}

	/**
	 * Replaces the student's list.
	 * @param channel how the wishes reached the university
	 * @param received when they did
	 * @throws RuleViolation if that is outside the round's window for wishes or yet to
	 * come, or the list breaks a rule
	 */
	@Transactional
	public void enter(StudentId id, RoundId roundId, List<WishTarget> wishes, Channel channel, Instant received) {
		RoundStudent student = this.students.requireInRound(id);
		RoundView round = this.desk.round(student.student(), roundId);
		this.desk.lock(round, student.student());
		WishRules.requireEntry(round, channel, received, this.clock.instant());
		this.desk.deliver(round, student, wishes, new Delivery(received, this.user.require().personId(), channel));
	}

}
