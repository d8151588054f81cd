package no.praksisplass.security.web.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

import no.praksisplass.security.SignedInUser;

/** Makes whoever had something left to show signed in, in a session of a new name. */
@Component
public class Promotion {

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	/** From now on the request and the session are the user's, wholly. */
	Authentication promote(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
		UsernamePasswordAuthenticationToken whole = UsernamePasswordAuthenticationToken.authenticated(user, null,
				user.getAuthorities());
		whole.setDetails(new WebAuthenticationDetails(request));
		promote(whole, request, response);
		return whole;
	}

	/** From now on the request and the session are those of what was authenticated. */
	public void promote(Authentication authenticated, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(authenticated);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

}
