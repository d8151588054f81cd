package no.praksisplass.security.domain.link;

import java.time.Clock;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import no.praksisplass.security.domain.signin.AttemptLimit;
import no.praksisplass.security.domain.signin.SignInThrottle;

/**
 * Takes the tokens of links, and codes, for Spring Security. None is made through it: who
 * gets one is found by the e-mail address, after the answer, and may be several.
 */
@Component
class LinkTokens implements OneTimeTokenService {

	private final LinkStore store;

	private final SignInThrottle throttle;

	private final Clock clock;

	LinkTokens(LinkStore store, SignInThrottle throttle, Clock clock) {
		this.store = store;
		this.throttle = throttle;
		this.clock = clock;
	}

	@Override
	public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
		throw new UnsupportedOperationException("links are asked for by e-mail address");
	}

	@Override
	public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken attempt) {
		LinkSecret secret = new LinkSecret(Objects.requireNonNull(attempt.getTokenValue()));
		return secret.hasCode() ? useCode(secret, attempt) : use(secret);
	}

	private @Nullable OneTimeToken useCode(LinkSecret secret, OneTimeTokenAuthenticationToken attempt) {
		String network = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "unknown";
		this.throttle.attemptFrom(AttemptLimit.ADDRESS, network);
		String address = this.store.countCode(secret.withoutCode()).orElseThrow(LinkSpent::new);
		this.throttle.attempt(AttemptLimit.CODE, address);
		OneTimeToken used = use(secret);
		if (used != null) {
			this.throttle.succeeded(AttemptLimit.CODE, address);
		}
		return used;
	}

	private @Nullable OneTimeToken use(LinkSecret secret) {
		return this.store.use(secret)
			.map((username) -> new DefaultOneTimeToken(secret.value(), username, this.clock.instant()))
			.orElse(null);
	}

}
