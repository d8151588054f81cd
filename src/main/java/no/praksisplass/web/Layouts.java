package no.praksisplass.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What the layout shows around the page being rendered, also around an error page, where no model
 * attribute of a controller reaches. In templates {@code @layout}.
 */
public class Layouts {

	private final Texts texts;

	Layouts(Texts texts) {
		this.texts = texts;
	}

	/** The surroundings of this page for this user. */
	public PageLayout current() {
		String language = Language.serving(LocaleContextHolder.getLocale()).orElse(Language.NB).code();
		return new PageLayout(language, Language.codes(), path(), false, "", "", List.of(), List.of());
	}

	/** The text of a message that a redirect carried. */
	public String text(Flash flash) {
		return this.texts.of(flash.messageKey(), flash.arguments().toArray());
	}

	/** Where a GET can lead back to: this page, or the front page when this is an answer to a POST. */
	private static String path() {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
			return "/";
		}
		HttpServletRequest request = attributes.getRequest();
		if (!"GET".equals(request.getMethod()) || request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null) {
			return "/";
		}
		String query = request.getQueryString();
		return request.getRequestURI() + ((query != null) ? "?" + query : "");
	}

}
