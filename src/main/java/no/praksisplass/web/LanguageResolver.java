package no.praksisplass.web;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of a request: the one chosen in this browser, else the one kept with the
 * account, else what the browser asks for, else bokmål.
 */
class LanguageResolver extends CookieLocaleResolver {

	private final ObjectProvider<LanguageMemory> memories;

	LanguageResolver(ObjectProvider<LanguageMemory> memories) {
		super("language");
		this.memories = memories;
		setCookieMaxAge(Duration.ofDays(365));
		setCookieHttpOnly(true);
		setCookieSameSite("Lax");
		setDefaultLocaleFunction((request) -> kept().orElseGet(() -> asked(request)).locale());
	}

	@Override
	protected @Nullable Locale parseLocaleValue(String value) {
		return Language.ofCode(value).map(Language::locale).orElse(null);
	}

	private Optional<Language> kept() {
		return this.memories.orderedStream().flatMap((memory) -> memory.recall().stream()).findFirst();
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
