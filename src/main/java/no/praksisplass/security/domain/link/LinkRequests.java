package no.praksisplass.security.domain.link;

import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.SignInMail;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.domain.signin.AttemptLimit;
import no.praksisplass.shared.Sha256;
import no.praksisplass.security.domain.signin.SignInThrottle;
import no.praksisplass.security.domain.signin.TooManyAttempts;

/** What somebody who is not signed in does with links: asks for one, and opens it. */
@Service
public class LinkRequests {

	private static final Logger LOG = LoggerFactory.getLogger(LinkRequests.class);

	private final LinkStore store;

	private final LinkIssuer issuer;

	private final SignInThrottle throttle;

	private final Persons persons;

	private final ObjectProvider<SignInMail> mail;

	private final TaskExecutor background;

	LinkRequests(LinkStore store, LinkIssuer issuer, SignInThrottle throttle, Persons persons,
			ObjectProvider<SignInMail> mail, @Qualifier("applicationTaskExecutor") TaskExecutor background) {
		this.store = store;
		this.issuer = issuer;
		this.throttle = throttle;
		this.persons = persons;
		this.mail = mail;
		this.background = background;
	}

	/** Whether links can be asked for: somebody must send them. */
	public boolean isOffered() {
		return this.mail.getIfAvailable() != null;
	}

	/**
	 * Asks for a link to an e-mail address. Whether the address belongs to anybody is
	 * looked up after the answer, so that neither the answer nor its time tells.
	 * @param networkAddress from where it is asked
	 * @return a secret for the browser's session, which with the code from the mail makes
	 * a one-time token, see {@link #token}
	 * @throws TooManyAttempts if too many were asked for lately
	 */
	public String ask(String email, String networkAddress) {
		String address = email.strip().toLowerCase(Locale.ROOT);
		this.throttle.attemptFrom(AttemptLimit.LINK_ADDRESS, networkAddress);
		this.throttle.attempt(AttemptLimit.LINK, address);
		LinkSecret browser = LinkSecret.random();
		this.store.ask(browser, Sha256.of(address), LinkIssuer.LIFETIME);
		this.background.execute(() -> send(address, browser));
		return browser.value();
	}

	/** The one-time token that a code makes in the browser with this secret. */
	public static String token(String browserSecret, String code) {
		return new LinkSecret(browserSecret).with(code).value();
	}

	/**
	 * The name of the person whom a link would sign in; the link is not used.
	 * @throws LinkSpent if it cannot be used
	 */
	public String find(String token) {
		return this.store.find(new LinkSecret(token))
			.flatMap(this.persons::find)
			.map(PersonView::name)
			.orElseThrow(LinkSpent::new);
	}

	private void send(String address, LinkSecret browser) {
		try {
			SystemAccess.run(() -> this.issuer.sendTo(address, browser));
		}
		catch (RuntimeException ex) {
			LOG.error("A link to sign in with could not be sent", ex);
		}
	}

}
