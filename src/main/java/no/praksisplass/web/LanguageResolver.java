package no.praksisplass.web;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of a request: the one chosen in this browser, or taken over from the
 * account when its owner signed in; else what the browser asks for, else bokmål.
 */
class LanguageResolver extends CookieLocaleResolver {

	LanguageResolver() {
		super("language");
		setCookieMaxAge(Duration.ofDays(365));
		setCookieHttpOnly(true);
		setCookieSameSite("Lax");
		setDefaultLocaleFunction((request) -> asked(request).locale());
	}

	@Override
	protected @Nullable Locale parseLocaleValue(String value) {
		return Language.ofCode(value).map(Language::locale).orElse(null);
	}

	private static Language asked(HttpServletRequest request) {
		if (request.getHeader("Accept-Language") == null) {
			return Language.NB;
		}
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> Language.serving(locale).stream())
			.findFirst()
			.orElse(Language.NB);
	}

}
