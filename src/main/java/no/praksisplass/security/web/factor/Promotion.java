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

/** Makes whoever is signed in by half signed in wholly, in a session of a new name. */
@Component
class Promotion {

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	/** From now on the request and the session are the user's. */
	Authentication promote(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
		UsernamePasswordAuthenticationToken whole = UsernamePasswordAuthenticationToken.authenticated(user, null,
				user.getAuthorities());
		whole.setDetails(new WebAuthenticationDetails(request));
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(whole);
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
		return whole;
	}

}
