package no.praksisplass.web;

import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

import no.praksisplass.shared.RuleViolation;

/**
 * Renders an error as a page, or for htmx as a message at the top of the page that stays.
 */
class ErrorPages {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

	static final String REFERENCE = "reference";

	private static final String BACK = "back";

	private final Texts texts;

	private final TypedValues typed;

	ErrorPages(Texts texts) {
		this.texts = texts;
		this.typed = new TypedValues(texts);
	}

	ModelAndView page(HttpStatusCode status, HttpServletRequest request, HttpServletResponse response) {
		String key = ErrorTemplate.of(status.value());
		return answer(key, status, Flash.error("error." + key + ".title"), Map.of(), request, response);
	}

	ModelAndView rule(RuleViolation violation, HttpServletRequest request, HttpServletResponse response) {
		String message = this.texts.of(violation.messageKey(), violation.arguments());
		Map<String, Object> model = Map.of(BACK, LocalPath.cameFrom(request), "message", message);
		Flash flash = Flash.error("error.422.message", message);
		return answer("422", HttpStatus.UNPROCESSABLE_CONTENT, flash, model, request, response);
	}

	ModelAndView conflict(HttpServletRequest request, HttpServletResponse response) {
		Map<String, Object> model = Map.of(BACK, LocalPath.cameFrom(request), "typed", this.typed.of(request));
		return answer("409", HttpStatus.CONFLICT, Flash.error("error.409.title"), model, request, response);
	}

	/**
	 * Logs a failure; the answer is the reference that stands in the log and on the page.
	 */
	static String log(@Nullable Throwable failure, String method, String path) {
		String reference = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("Error {} on {} {}", reference, method, path, failure);
		return reference;
	}

	/** The reference is what the user can quote; the log has it beside what happened. */
	ModelAndView failure(Exception ex, HttpServletRequest request, HttpServletResponse response) {
		String reference = log(ex, request.getMethod(), request.getRequestURI());
		Flash flash = Flash.error("error.500.reference", reference);
		return answer("500", HttpStatus.INTERNAL_SERVER_ERROR, flash, Map.of(REFERENCE, reference), request, response);
	}

	private static ModelAndView answer(String template, HttpStatusCode status, Flash flash, Map<String, Object> model,
			HttpServletRequest request, HttpServletResponse response) {
		if (!Htmx.asks(request)) {
			ModelAndView page = new ModelAndView("error/" + template, model);
			page.setStatus(status);
			return page;
		}
		Htmx.toFlash(response);
		ModelAndView message = new ModelAndView("fragments/flash :: flash", Flash.ATTRIBUTE, flash);
		message.setStatus(status);
		return message;
	}

}
