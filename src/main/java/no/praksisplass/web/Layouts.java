package no.praksisplass.web;

import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the layout shows around the page being rendered, also around an error page, where
 * no model attribute of a controller reaches. In templates {@code layouts}.
 */
public class Layouts {

	private final Texts texts;

	private final ObjectProvider<Surroundings> surroundings;

	Layouts(Texts texts, ObjectProvider<Surroundings> surroundings) {
		this.texts = texts;
		this.surroundings = surroundings;
	}

	/** The surroundings of this page for this user. */
	public PageLayout current() {
		Optional<Surroundings.Visit> visit = Optional.ofNullable(this.surroundings.getIfAvailable())
			.flatMap((known) -> known.visit(path()));
		return new PageLayout(language(), Language.codes(), back(), visit);
	}

	/** The language of this page, as in the {@code lang} attribute. */
	public String language() {
		return Language.serving(LocaleContextHolder.getLocale()).orElse(Language.NB).code();
	}

	/** The text of a message that a redirect carried. */
	public String text(Flash flash) {
		return this.texts.of(flash.messageKey(), flash.arguments().toArray());
	}

	/** The path that was asked for, also when an error page answers. */
	private static String path() {
		return request().map((request) -> {
			Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
			String full = (failed instanceof String uri) ? uri : request.getRequestURI();
			return full.substring(Math.min(full.length(), request.getContextPath().length()));
		}).orElse("/");
	}

	/**
	 * Where a GET can lead back to: this page, or the front page when this is an answer
	 * to a POST.
	 */
	private static String back() {
		return request().filter((request) -> "GET".equals(request.getMethod()))
			.filter((request) -> request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null)
			.map((request) -> {
				String query = request.getQueryString();
				return request.getRequestURI() + ((query != null) ? "?" + query : "");
			})
			.orElse("/");
	}

	private static Optional<HttpServletRequest> request() {
		return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
			.filter(ServletRequestAttributes.class::isInstance)
			.map((attributes) -> ((ServletRequestAttributes) attributes).getRequest());
	}

}
