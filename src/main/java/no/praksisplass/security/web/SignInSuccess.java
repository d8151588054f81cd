package no.praksisplass.security.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.factor.HalfSignedInUser;
import no.praksisplass.security.domain.provider.UnlinkedUser;
import no.praksisplass.security.domain.session.SessionOrigin;

/**
 * Goes to the page that was asked for, else to the front page, in the language of the
 * account; but first to the second factor, or to the question whose account this is, if
 * one of these is missing.
 */
@Component
public class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	private final LocaleResolver locales;

	SignInSuccess(LocaleResolver locales) {
		this.locales = locales;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication signedIn) throws ServletException, IOException {
		if (signedIn.getPrincipal() instanceof HalfSignedInUser) {
			response.sendRedirect(request.getContextPath() + "/sign-in/factor");
			return;
		}
		if (signedIn.getPrincipal() instanceof UnlinkedUser) {
			response.sendRedirect(request.getContextPath() + "/sign-in/linking");
			return;
		}
		welcome(signedIn, request, response);
		super.onAuthenticationSuccess(request, response, signedIn);
	}

	/** Speaks the account's language, and remembers where the session began. */
	public void welcome(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
		if (signedIn.getPrincipal() instanceof SignedInUser user) {
			user.language().ifPresent((language) -> this.locales.setLocale(request, response, language));
		}
		request.getSession()
			.setAttribute(SessionOrigin.ATTRIBUTE,
					SessionOrigin.of(request.getHeader(HttpHeaders.USER_AGENT), request.getRemoteAddr()));
	}

}
