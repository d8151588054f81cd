package no.praksisplass.message.domain.mailing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.message.MailingCandidate;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MailingRequest;
import no.praksisplass.message.MessageHistory;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says who gets a message and who does not, and why. It is asked when a mailing is
 * chosen, and for each person again when her message is written.
 */
@Component
class MailingCheck {

	private final MailingSources sources;

	private final MessageHistory history;

	private final Persons persons;

	private final Clock clock;

	private final Duration askAgainAfter;

	MailingCheck(MailingSources sources, MessageHistory history, Persons persons, Clock clock,
			@Value("${praksisplass.mail.ask-again-after:7d}") Duration askAgainAfter) {
		this.sources = sources;
		this.history = history;
		this.persons = persons;
		this.clock = clock;
		this.askAgainAfter = askAgainAfter;
	}

	/** Those whom the request is about, by name. */
	List<MailingCandidate> of(MailingRequest request) {
		List<MailingCandidate> candidates = this.sources.of(request.kind()).candidates(request);
		List<PersonId> ids = candidates.stream().map(MailingCandidate::person).toList();
		Map<PersonId, PersonView> people = this.persons.findAll(ids);
		Set<PersonId> declining = this.history.optedOut(request.kind(), ids);
		Set<PersonId> recently = recently(request, ids);
		return candidates.stream()
			.map((one) -> one.unless(isWithoutAddress(people.get(one.person())), MailingOutcome.NO_ADDRESS)
				.unless(declining.contains(one.person()), MailingOutcome.OPTED_OUT)
				.unless(recently.contains(one.person()), MailingOutcome.ASKED_RECENTLY))
			.toList();
	}

	private Set<PersonId> recently(MailingRequest request, List<PersonId> ids) {
		Instant limit = this.clock.instant().minus(this.askAgainAfter);
		return this.history.lastQueued(request.university(), request.kind(), prefix(request), ids)
			.entrySet()
			.stream()
			.filter((last) -> last.getValue().isAfter(limit))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

	private static boolean isWithoutAddress(@Nullable PersonView person) {
		return person == null || person.email() == null;
	}

	/** How the keys of messages about the same begin. */
	static String prefix(MailingRequest request) {
		return request.topic() + "/mailing/";
	}

}
