package no.praksisplass.security.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import no.praksisplass.security.SignedInUser;

/**
 * Goes to the page that was asked for, else to the front page, in the language of the
 * account.
 */
@Component
class SignInSuccess extends SavedRequestAwareAuthenticationSuccessHandler {

	private final LocaleResolver locales;

	SignInSuccess(LocaleResolver locales) {
		this.locales = locales;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication signedIn) throws ServletException, IOException {
		if (signedIn.getPrincipal() instanceof SignedInUser user) {
			user.language().ifPresent((language) -> this.locales.setLocale(request, response, language));
		}
		super.onAuthenticationSuccess(request, response, signedIn);
	}

}
