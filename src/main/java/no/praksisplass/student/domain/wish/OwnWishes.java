package no.praksisplass.student.domain.wish;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import no.praksisplass.round.RoundView;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.WishCompletion;
import no.praksisplass.student.domain.access.CurrentStudent;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wishes of the student who is signed in. Every change delivers the list as it then
 * is, completed; after the deadline nothing is changed.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('STUDENT')")
public class OwnWishes {

	private final WishDesk desk;

	private final CurrentStudent current;

	private final Clock clock;

	OwnWishes(WishDesk desk, CurrentStudent current, Clock clock) {
		this.desk = desk;
		this.current = current;
		this.clock = clock;
	}

	/** The rounds that the student is in, the one that closes last first. */
	public List<RoundView> rounds() {
		return this.desk.rounds(this.current.require());
	}

	/**
	 * The student's list in a round, and what can be wished for.
	 * @throws NotFoundException if the student is not in the round
	 */
	public WishPage page(RoundId id) {
		RoundStudent student = this.current.requireInRound();
		return this.desk.page(this.desk.round(student.student(), id), student);
	}

	/**
	 * Adds a wish after the student's own ones.
	 * @throws RuleViolation if the round takes no wishes now, the list is full, the wish
	 * is in it or the student cannot have it
	 */
	@Transactional
	public void add(RoundId round, WishTarget wish) {
		change(round, (list) -> list.add(wish));
	}

	/**
	 * Takes out a wish of the student's own.
	 * @throws RuleViolation if the round takes no wishes now
	 */
	@Transactional
	public void remove(RoundId round, WishTarget wish) {
		change(round, (list) -> list.remove(wish));
	}

	/**
	 * Moves a wish to another rank.
	 * @throws RuleViolation if the round takes no wishes now
	 */
	@Transactional
	public void move(RoundId round, WishTarget wish, int rank) {
		change(round, (list) -> list.move(wish, rank));
	}

	/**
	 * Makes a wish that the product added the student's own.
	 * @throws RuleViolation if the round takes no wishes now
	 */
	@Transactional
	public void keep(RoundId round, WishTarget wish) {
		change(round, (list) -> list.keep(wish));
	}

	/**
	 * Delivers a list that is empty of own wishes, so that the student sees what
	 * {@linkplain WishCompletion the product adds}.
	 * @throws RuleViolation if the round takes no wishes now
	 */
	@Transactional
	public void deliver(RoundId round) {
		change(round, (list) -> {
		});
	}

	private void change(RoundId id, Consumer<WishArrangement> change) {
		RoundStudent student = this.current.requireInRound();
		RoundView round = this.desk.round(student.student(), id);
		WishArrangement list = new WishArrangement(this.desk.lock(round, student.student()));
		Instant now = this.clock.instant();
		WishRules.requireOpen(round, now);
		change.accept(list);
		this.desk.deliver(round, student, list.own(), new Delivery(now, this.current.person(), Channel.SELF));
	}

}
