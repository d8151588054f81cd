package no.praksisplass.security.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import no.praksisplass.security.PasswordToken;

/**
 * Writes a one-time link to the log at the start of an installation that nobody
 * administers yet. Whoever reads that log runs the server, and so may.
 */
@Component
@Profile("!demo")
class FirstAdministratorInvitation {

	private static final Logger LOG = LoggerFactory.getLogger(FirstAdministratorInvitation.class);

	private final TokenSignUp signUp;

	FirstAdministratorInvitation(TokenSignUp signUp) {
		this.signUp = signUp;
	}

	@EventListener(ApplicationReadyEvent.class)
	void invite() {
		this.signUp.inviteFirstAdministrator().ifPresent(FirstAdministratorInvitation::tell);
	}

	private static void tell(PasswordToken token) {
		LOG.warn("There is no administrator yet. To become the first one, open {} on this site before {}", token.path(),
				token.expiresAt());
	}

}
