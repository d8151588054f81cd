package no.praksisplass.web;

import java.util.UUID;
import java.util.function.Supplier;

import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * What becomes of a submitted form: done, or shown again with what the user typed and the
 * reason at the field.
 */
public final class Submissions {

	private static final String STALE = "form.stale";

	private Submissions() {
	}

	/**
	 * Does what the form asks for, unless it has errors already.
	 * @return whether it was done; else the errors say why not
	 */
	public static boolean accepted(BindingResult errors, Runnable act) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			act.run();
			return true;
		}
		catch (RuleViolation ex) {
			reject(errors, ex);
		}
		catch (OptimisticLockingFailureException ex) {
			errors.reject(STALE);
		}
		return false;
	}

	/** The form again: 409 where somebody else changed the object meanwhile, else 422. */
	public static ModelAndView again(BindingResult errors, String view) {
		return new ModelAndView(view, isStale(errors) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/**
	 * The form again, where somebody else changed the object meanwhile with what is saved
	 * now beside each field that differs, and on the saved version.
	 * @param id a {@link TypedId} or {@link UUID} by which the history knows the object,
	 * or null
	 * @param saved makes a form with what is saved now
	 */
	public static ModelAndView again(BindingResult errors, String view, @Nullable Object id, Supplier<?> saved) {
		ModelAndView page = again(errors, view);
		if (isStale(errors)) {
			page.addObject(Theirs.ATTRIBUTE, Theirs.beside(errors, saved.get(), id));
		}
		return page;
	}

	private static boolean isStale(BindingResult errors) {
		return errors.getGlobalErrors().stream().anyMatch((error) -> STALE.equals(error.getCode()));
	}

	private static void reject(BindingResult errors, RuleViolation violation) {
		String field = violation.field().orElse(null);
		if (field != null && errors.getFieldType(field) != null) {
			errors.rejectValue(field, violation.messageKey(), violation.arguments(), null);
		}
		else {
			errors.reject(violation.messageKey(), violation.arguments(), null);
		}
	}

}
