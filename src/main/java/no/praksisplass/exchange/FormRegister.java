package no.praksisplass.exchange;

import java.util.List;
import java.util.Optional;

import no.praksisplass.shared.RuleViolation;

/**
 * A register as it is while an import of forms is planned and written. All it needs is
 * read before the first question.
 *
 * @param <F> the form
 * @param <T> what is stored
 */
public interface FormRegister<F, T> {

	/**
	 * What the row is about, if it is stored.
	 * @throws RuleViolation if it names something that is not there, or cannot be told
	 * from others
	 */
	Optional<T> find(ImportRow row);

	/** The form of what is stored, or the form of something new. */
	F form(Optional<T> stored);

	/**
	 * Fills in, before the form's rules are asked, what several columns say together.
	 * @throws RuleViolation if they name something that is not there
	 */
	default void prepare(F form, Optional<T> stored, ImportRow row) {
	}

	/**
	 * Fills in what columns cannot by themselves, and checks what the form's own rules do
	 * not; called when these are kept. The form is then as it will be stored.
	 * @throws RuleViolation if a rule is broken, on the form's field
	 */
	void complete(F form, Optional<T> stored, ImportRow row);

	/** What no two rows may have in common, as the rows name it. */
	String key(F form, Optional<T> stored);

	/** What a coordinator calls it. */
	String label(F form);

	/** The id and the version of what is stored. */
	String basis(T stored);

	/** Whether a value of the column may be shown in a dry run and a report. */
	default boolean shows(F form, String column) {
		return true;
	}

	/** Stores forms that make or change something. */
	void write(List<Write<F, T>> writes, ImportProgress progress);

	/**
	 * A form to be stored.
	 *
	 * @param <F> the form
	 * @param <T> what is stored
	 * @param form the form
	 * @param stored what it changes; none for something new
	 * @param row the row's number
	 */
	record Write<F, T>(F form, Optional<T> stored, int row) {
	}

}
