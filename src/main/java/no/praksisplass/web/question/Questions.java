package no.praksisplass.web.question;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages that are shown again because an act was refused: the question with what was typed
 * and the reason at its field, and what belongs to no field at the top.
 */
public final class Questions {

	/** The model attribute of the question that was answered. */
	public static final String ASKED = "asked";

	private static final String REASON = "reason";

	private Questions() {
	}

	/**
	 * The page again.
	 * @param unreadable the message where something else than the reason cannot be read,
	 * such as a hidden id
	 */
	public static ModelAndView again(BindingResult errors, String view, String unreadable) {
		ModelAndView page = Submissions.again(errors, view);
		boolean hidden = errors.getFieldErrors().stream().anyMatch((error) -> !error.getField().equals(REASON));
		(hidden ? Optional.of(Flash.error(unreadable)) : global(errors))
			.ifPresent((flash) -> page.addObject(Flash.ATTRIBUTE, flash));
		return page;
	}

	/** The first error that belongs to no field, as the message at the top of a page. */
	public static Optional<Flash> global(Errors errors) {
		return errors.getGlobalErrors().stream().findFirst().map(Questions::flash);
	}

	private static Flash flash(ObjectError error) {
		Object[] arguments = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
		return Flash.error(Objects.requireNonNull(error.getCode()),
				Stream.of(arguments).map(String::valueOf).toArray(Serializable[]::new));
	}

}
