package no.praksisplass.web;

import java.io.Serializable;
import java.util.List;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The message that the page after a redirect shows, as a key with arguments, so that it
 * is told in the user's language. A page that is rendered at once takes it as the model
 * attribute {@value #ATTRIBUTE}.
 *
 * @param kind {@code success}, {@code warning} or {@code error}
 * @param messageKey the message
 * @param arguments its arguments
 */
public record Flash(String kind, String messageKey, List<Serializable> arguments) implements Serializable {

	/** The model attribute under which the layout looks for it. */
	public static final String ATTRIBUTE = "flash";

	/** What was asked for is done. */
	public static Flash success(String messageKey, Serializable... arguments) {
		return new Flash("success", messageKey, List.of(arguments));
	}

	/** Done, but something needs the user's eye. */
	public static Flash warning(String messageKey, Serializable... arguments) {
		return new Flash("warning", messageKey, List.of(arguments));
	}

	/** Not done. */
	public static Flash error(String messageKey, Serializable... arguments) {
		return new Flash("error", messageKey, List.of(arguments));
	}

	/** Shows this message on the page that the redirect leads to. */
	public void after(RedirectAttributes redirect) {
		redirect.addFlashAttribute(ATTRIBUTE, this);
	}

}
