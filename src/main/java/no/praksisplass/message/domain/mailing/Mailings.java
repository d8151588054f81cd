package no.praksisplass.message.domain.mailing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingChoice;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MailingRequest;
import no.praksisplass.message.MailingSource;
import no.praksisplass.message.MessageKind;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One message to many: people are chosen and looked at, and then written to by a job.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class Mailings {

	private final MailingSources sources;

	private final MailingCheck check;

	private final MailingStore store;

	private final MailingQueries queries;

	private final SchedulerClient scheduler;

	private final OneTimeTask<Void> task;

	private final CurrentUser currentUser;

	private final Clock clock;

	Mailings(MailingSources sources, MailingCheck check, MailingStore store, MailingQueries queries,
			SchedulerClient scheduler, OneTimeTask<Void> mailingJobTask, CurrentUser currentUser, Clock clock) {
		this.sources = sources;
		this.check = check;
		this.store = store;
		this.queries = queries;
		this.scheduler = scheduler;
		this.task = mailingJobTask;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The kinds of which there are mailings. */
	public List<MessageKind> kinds() {
		return this.sources.kinds();
	}

	/**
	 * What can be chosen for a mailing of a kind.
	 * @throws NotFoundException if there are no mailings of the kind
	 */
	public MailingKind choices(UniversityId university, MessageKind kind) {
		this.currentUser.requireCoordinatorOf(university);
		MailingSource source = this.sources.of(kind);
		return new MailingKind(kind, source.hasTopics(kind), source.topics(university, kind),
				source.groups(university, kind));
	}

	/** A university's mailings, the newest first. */
	public Page<MailingView> list(UniversityId university, Pageable page) {
		this.currentUser.requireCoordinatorOf(university);
		return this.queries.list(university, page);
	}

	/**
	 * A mailing.
	 * @throws NotFoundException if there is none or it is another university's
	 */
	public MailingView show(UUID id) {
		requireOwn(id);
		return this.queries.get(id);
	}

	/**
	 * Those whom a mailing is about, with one outcome or all: those who get it first,
	 * then by name.
	 */
	public Page<MailingPerson> people(UUID id, Optional<MailingOutcome> outcome, Pageable page) {
		requireOwn(id);
		return this.queries.people(id, outcome, page);
	}

	/**
	 * Chooses people. Nothing is written to anybody before the choice is
	 * {@linkplain #send sent off}, which can be done within a day.
	 * @throws RuleViolation if there is nobody to write to, or what it is about is not
	 * among the choices
	 */
	@Transactional
	public UUID draft(UniversityId university, MailingCommand chosen) {
		return draft(university, chosen, (person) -> true);
	}

	/**
	 * Those whom a mailing about everybody would be about, with who would not get it and
	 * why.
	 */
	public List<MailingCandidate> candidates(UniversityId university, MessageKind kind, String topic) {
		this.currentUser.requireCoordinatorOf(university);
		return this.check.of(new MailingRequest(university, kind, topic, "", "", Optional.empty()));
	}

	/**
	 * Chooses people as {@link #draft(UniversityId, MailingCommand)}, only some of them.
	 */
	@Transactional
	public UUID draft(UniversityId university, MailingCommand chosen, Predicate<PersonId> among) {
		MailingKind choices = choices(university, chosen.kind());
		String topic = choices.hasTopics() ? name(choices.topics(), chosen.topic())
			.orElseThrow(() -> RuleViolation.onField("topic", "message.mailing.rule.topic")) : "";
		String group = chosen.group().isEmpty() ? "" : name(choices.groups(), chosen.group())
			.orElseThrow(() -> RuleViolation.onField("group", "message.mailing.rule.group"));
		MailingRequest request = new MailingRequest(university, chosen.kind(),
				choices.hasTopics() ? chosen.topic() : "", chosen.group(), chosen.text().strip(), Optional.empty());
		List<MailingCandidate> people = this.check.of(request)
			.stream()
			.filter((person) -> among.test(person.person()))
			.toList();
		if (people.isEmpty()) {
			throw RuleViolation.of("message.mailing.rule.nobody");
		}
		UUID id = UUID.randomUUID();
		this.store.draft(id, request, new MailingStore.Names(topic, group), this.currentUser.require().personId(),
				people);
		return id;
	}

	/**
	 * Leaves one of those who would get it out of a choice. Without effect for one who
	 * does not get it anyway.
	 * @throws NotFoundException if the choice does not name the person
	 * @throws RuleViolation if it is sent off
	 */
	@Transactional
	public void leaveOut(UUID id, PersonId person) {
		swap(id, person, MailingOutcome.WAITING, MailingOutcome.LEFT_OUT);
	}

	/** Takes one who was left out in again; as with leaving out. */
	@Transactional
	public void takeIn(UUID id, PersonId person) {
		swap(id, person, MailingOutcome.LEFT_OUT, MailingOutcome.WAITING);
	}

	private void swap(UUID id, PersonId person, MailingOutcome from, MailingOutcome to) {
		requireOwn(id);
		if (!this.store.lockDraft(id)) {
			throw RuleViolation.of("message.mailing.rule.sent");
		}
		MailingOutcome now = this.store.outcomeOf(id, person)
			.orElseThrow(() -> new NotFoundException("person of mailing", person));
		if (now == from) {
			this.store.outcome(id, person, to);
		}
	}

	/**
	 * Sends a choice off, to those whom it names and nobody else. To do it again is
	 * without effect.
	 * @throws RuleViolation if nobody would get it, or the choice is too old
	 */
	@Transactional
	public void send(UUID id) {
		MailingView mailing = show(id);
		if (mailing.status() != MailingStatus.DRAFT) {
			return;
		}
		if (mailing.count(MailingOutcome.WAITING) == 0) {
			throw RuleViolation.of("message.mailing.rule.nobody");
		}
		if (this.store.confirm(id)) {
			this.scheduler.scheduleIfNotExists(this.task.instance(id.toString()), this.clock.instant());
		}
		else if (this.queries.get(id).status() == MailingStatus.DRAFT) {
			throw RuleViolation.of("message.mailing.rule.old");
		}
	}

	/**
	 * Throws a choice away.
	 * @throws RuleViolation if it is sent off
	 */
	@Transactional
	public void discard(UUID id) {
		requireOwn(id);
		if (!this.store.discard(id)) {
			throw RuleViolation.of("message.mailing.rule.sent");
		}
	}

	/**
	 * Stops a mailing; what is written already is sent. Without effect if it has ended.
	 */
	@Transactional
	public void stop(UUID id) {
		requireOwn(id);
		this.store.stop(id);
	}

	private void requireOwn(UUID id) {
		this.currentUser.requireCoordinatorOf(
				this.queries.universityOf(id).orElseThrow(() -> new NotFoundException("mailing", id)));
	}

	private static Optional<String> name(List<MailingChoice> choices, String id) {
		return choices.stream().filter((choice) -> choice.id().equals(id)).map(MailingChoice::name).findFirst();
	}

}
