package no.praksisplass.matching.engine.model;

import java.io.Serial;

/**
 * The problem breaks a rule of its format. The place is a JSON pointer (RFC 6901) into
 * the problem as it was given, such as {@code /candidates/17/seat}.
 */
public final class ProblemException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Kind kind;

	private final String pointer;

	/**
	 * Reports one error.
	 * @param kind what is wrong
	 * @param pointer JSON pointer to the offending value
	 * @param detail a sentence for people
	 */
	public ProblemException(Kind kind, String pointer, String detail) {
		super(pointer + ": " + detail);
		this.kind = kind;
		this.pointer = pointer;
	}

	/** What is wrong. */
	public Kind kind() {
		return this.kind;
	}

	/** JSON pointer to the offending value. */
	public String pointer() {
		return this.pointer;
	}

	/** What can be wrong with a problem. */
	public enum Kind {

		/** An id that is empty, too long or holds control characters. */
		BAD_ID,
		/** An id, candidate, criterion or reference given twice. */
		DUPLICATE,
		/** A reference to a student, seat or candidate that does not exist. */
		UNKNOWN_REFERENCE,
		/** A number outside its range. */
		OUT_OF_RANGE,
		/** Rank costs that are empty or fall. */
		BAD_RANK_COSTS,
		/** A value that is required under the chosen rule is absent. */
		MISSING

	}

}
