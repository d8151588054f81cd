package no.praksisplass.security;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import no.praksisplass.shared.PersonId;

/**
 * Keeps the links that were sent, once they are stored, so that a test can open them, and
 * passes them on.
 */
@Component
@Primary
public class SentLinks implements SignInMail {

	private final List<Sent> sent = new CopyOnWriteArrayList<>();

	private final ObjectProvider<SignInMail> senders;

	SentLinks(ObjectProvider<SignInMail> senders) {
		this.senders = senders;
	}

	@Override
	public void send(PersonId to, SignInLink link) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				SentLinks.this.sent.add(new Sent(to, link));
			}
		});
		this.senders.stream().filter((sender) -> sender != this).forEach((sender) -> sender.send(to, link));
	}

	/** Waits for a link to the person. */
	public SignInLink to(PersonId person) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(10))
			.pollInterval(Duration.ofMillis(20))
			.until(() -> allTo(person), (links) -> !links.isEmpty())
			.get(0);
	}

	/** The links sent to the person until now, newest first. */
	public List<SignInLink> allTo(PersonId person) {
		List<SignInLink> links = this.sent.stream().filter((each) -> each.to().equals(person)).map(Sent::link).toList();
		return IntStream.range(0, links.size()).mapToObj((back) -> links.get(links.size() - 1 - back)).toList();
	}

	/** How many links were sent to anybody. */
	public int count() {
		return this.sent.size();
	}

	private record Sent(PersonId to, SignInLink link) {
	}

}
