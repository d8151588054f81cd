package no.praksisplass.message.domain.outbox;

import java.time.Clock;

import no.praksisplass.message.domain.sending.SendingWaker;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import org.springframework.stereotype.Component;

/** What those who look after messages do with one, whoever they are. */
@Component
class MessageActs {

	private final Persons persons;

	private final SendingWaker waker;

	private final Clock clock;

	MessageActs(Persons persons, SendingWaker waker, Clock clock) {
		this.persons = persons;
		this.waker = waker;
		this.clock = clock;
	}

	/** Has it sent to the address that the person has now. */
	void resend(Message message, long version) {
		message.requireVersion(version);
		String address = this.persons.find(message.person()).map(PersonView::email).orElse(message.email());
		message.resend(address, this.clock.instant());
		this.waker.afterCommit();
	}

	void markSent(Message message, long version) {
		message.requireVersion(version);
		message.markSent(this.clock.instant());
	}

	void bounce(Message message, long version) {
		message.requireVersion(version);
		message.bounce("message.error.bounced-by-hand");
	}

}
