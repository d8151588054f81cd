package no.praksisplass.exchange;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the values of a column are written. Files have them in the words of people and
 * spreadsheets; kinds of imports see them in one form only, named below.
 */
public final class CellType {

	/** Any text, as it is. */
	public static final CellType TEXT = new CellType(Form.TEXT, null);

	/** Digits without the space that people write between them. */
	public static final CellType DIGITS = new CellType(Form.DIGITS, null);

	/** Four digits, also where a spreadsheet took the leading zero; or any other text. */
	public static final CellType CODE = new CellType(Form.CODE, null);

	/** A whole number: {@code 12}. */
	public static final CellType WHOLE = new CellType(Form.WHOLE, null);

	/** A number with a point: {@code 60.39}. */
	public static final CellType DECIMAL = new CellType(Form.DECIMAL, null);

	/** {@code true} or {@code false}. */
	public static final CellType YES_NO = new CellType(Form.YES_NO, null);

	/** A day: {@code 2027-08-24}. */
	public static final CellType DAY = new CellType(Form.DAY, null);

	/** A day and a time in Norway: {@code 2027-08-24T14:05}. */
	public static final CellType MOMENT = new CellType(Form.MOMENT, null);

	private final Form form;

	private final @Nullable Class<? extends Enum<?>> choices;

	private CellType(Form form, @Nullable Class<? extends Enum<?>> choices) {
		this.form = form;
		this.choices = choices;
	}

	/** The name of a constant, for which files have its text in any language. */
	public static CellType choice(Class<? extends Enum<?>> constants) {
		return new CellType(Form.CHOICE, constants);
	}

	/** The form. */
	public Form form() {
		return this.form;
	}

	/** The constants to choose from, for a choice. */
	public List<Enum<?>> constants() {
		return (this.choices != null) ? Arrays.<Enum<?>>asList(this.choices.getEnumConstants()) : List.of();
	}

	/** The forms of values. */
	public enum Form {

		/** Text. */
		TEXT,

		/** Digits. */
		DIGITS,

		/** Four digits. */
		CODE,

		/** A whole number. */
		WHOLE,

		/** A number. */
		DECIMAL,

		/** Yes or no. */
		YES_NO,

		/** A day. */
		DAY,

		/** A day and a time. */
		MOMENT,

		/** One of some constants. */
		CHOICE

	}

}
