package no.praksisplass.security.domain.signin;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password, but not too often. An unknown name, a wrong password and a
 * disabled account take the same time.
 */
@Component
public class ThrottledSignIn extends DaoAuthenticationProvider {

	private final SignInThrottle throttle;

	ThrottledSignIn(UserDetailsService users, PasswordEncoder encoder, SignInThrottle throttle) {
		super(users);
		setPasswordEncoder(encoder);
		this.throttle = throttle;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String address = (attempt.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "unknown";
		this.throttle.attempt(attempt.getName(), address);
		Authentication signedIn = super.authenticate(attempt);
		this.throttle.succeeded(attempt.getName(), address);
		return signedIn;
	}

}
