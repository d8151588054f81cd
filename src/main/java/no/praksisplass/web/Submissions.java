package no.praksisplass.web;

import no.praksisplass.shared.RuleViolation;
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
		boolean stale = errors.getGlobalErrors().stream().anyMatch((error) -> STALE.equals(error.getCode()));
		return new ModelAndView(view, stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
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
