package no.praksisplass.security.domain.token;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import no.praksisplass.security.PasswordToken;
import no.praksisplass.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issues one-time tokens and takes each of them once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PasswordTokens {

	/** How long a token works. */
	static final Duration LIFETIME = Duration.ofHours(72);

	private static final Duration MEMORY = Duration.ofDays(90);

	private final TokenRepository tokens;

	private final Clock clock;

	PasswordTokens(TokenRepository tokens, Clock clock) {
		this.tokens = tokens;
		this.clock = clock;
	}

	/** A token for the account; what it had before stops working. */
	public PasswordToken issue(AccountId account) {
		this.tokens.withdraw(account.value());
		return store(account);
	}

	/** A token for whoever becomes the first administrator. */
	public PasswordToken issueForFirstAdministrator() {
		return store(null);
	}

	/** The token, if it exists and can still be used. */
	public Optional<StoredToken> findUsable(TokenSecret secret) {
		return this.tokens.findById(secret.hash()).filter((token) -> token.isUsable(this.clock.instant()));
	}

	/** Uses the token up: of several who try, at once or later, one gets true. */
	public boolean use(TokenSecret secret) {
		return this.tokens.use(secret.hash(), this.clock.instant()) == 1;
	}

	private PasswordToken store(@Nullable AccountId account) {
		Instant now = this.clock.instant();
		this.tokens.forget(now.minus(MEMORY));
		TokenSecret secret = TokenSecret.random();
		this.tokens.save(new StoredToken(secret, account, now, now.plus(LIFETIME)));
		return new PasswordToken(secret.path(), now.plus(LIFETIME));
	}

}
