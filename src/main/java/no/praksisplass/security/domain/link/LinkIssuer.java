package no.praksisplass.security.domain.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import no.praksisplass.security.SignInLink;
import no.praksisplass.security.SignInLink.Purpose;
import no.praksisplass.security.SignInMail;
import no.praksisplass.security.domain.link.LinkStore.Owner;
import no.praksisplass.shared.AccountId;

/** Makes links. */
@Component
@Transactional
class LinkIssuer {

	/** How long a link that was asked for works, and its code. */
	static final Duration LIFETIME = Duration.ofMinutes(10);

	private final LinkStore store;

	private final ObjectProvider<SignInMail> mail;

	private final Clock clock;

	LinkIssuer(LinkStore store, ObjectProvider<SignInMail> mail, Clock clock) {
		this.store = store;
		this.mail = mail;
		this.clock = clock;
	}

	/**
	 * Sends everybody who has an account and this address a link each, with a code that
	 * works in the browser which asked.
	 */
	void sendTo(String email, LinkSecret browser) {
		Instant expiresAt = this.clock.instant().plus(LIFETIME);
		Set<String> codes = new HashSet<>();
		for (Owner owner : this.store.owners(email)) {
			LinkSecret link = LinkSecret.random();
			String code = another(codes);
			this.store.save(link, owner.account(), Purpose.SIGN_IN, expiresAt, browser, code);
			SignInLink sent = new SignInLink(link.path(), Optional.of(code), expiresAt, Purpose.SIGN_IN);
			this.mail.ifAvailable((sender) -> sender.send(owner.person(), sent));
		}
	}

	/** A link for a message that brings somebody in. */
	SignInLink invitation(AccountId account, Duration lifetime) {
		Instant expiresAt = this.clock.instant().plus(lifetime);
		LinkSecret link = LinkSecret.random();
		this.store.save(link, account, Purpose.INVITATION, expiresAt, null, null);
		return new SignInLink(link.path(), Optional.empty(), expiresAt, Purpose.INVITATION);
	}

	private static String another(Set<String> codes) {
		String code = LinkSecret.code();
		while (!codes.add(code)) {
			code = LinkSecret.code();
		}
		return code;
	}

}
