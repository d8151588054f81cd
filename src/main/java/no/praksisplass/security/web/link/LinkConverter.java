package no.praksisplass.security.web.link;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;

import no.praksisplass.security.domain.link.LinkRequests;

/** Reads the one-time token out of what the pages for a link and for a code send. */
final class LinkConverter implements AuthenticationConverter {

	/** A link that is sent in. */
	static final RequestMatcher LINK = post("/sign-in/link/{token}");

	/** A code that is sent in. */
	static final RequestMatcher CODE = post("/sign-in/code");

	/** Both. */
	static final RequestMatcher EITHER = new OrRequestMatcher(LINK, CODE);

	private static final int LONGEST_CODE = 20;

	/** What no link and no browser has. */
	private static final String NOTHING = "";

	@Override
	public Authentication convert(HttpServletRequest request) {
		String sent = LINK.matches(request) ? link(request) : code(request);
		OneTimeTokenAuthenticationToken attempt = new OneTimeTokenAuthenticationToken(sent);
		attempt.setDetails(new WebAuthenticationDetails(request));
		return attempt;
	}

	/**
	 * A code may not come in disguised as a link, since that would not need its browser.
	 */
	private static String link(HttpServletRequest request) {
		String token = LINK.matcher(request).getVariables().getOrDefault("token", NOTHING);
		return token.contains(".") ? NOTHING : token;
	}

	private static String code(HttpServletRequest request) {
		String typed = Objects.requireNonNullElse(request.getParameter("code"), NOTHING);
		String digits = StringUtils.trimAllWhitespace(StringUtils.truncate(typed, LONGEST_CODE));
		return LinkRequests.token(AskedLink.of(request).map(AskedLink::secret).orElse(NOTHING), digits);
	}

	private static RequestMatcher post(String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
	}

}
