package no.praksisplass.matching.file;

import java.io.Serial;

/** A file breaks its format. The message starts with a JSON pointer (RFC 6901). */
public final class FileFormatException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Reports one error.
	 * @param pointer JSON pointer to the offending value; empty for the whole file
	 * @param detail a sentence for people
	 */
	public FileFormatException(String pointer, String detail) {
		super((pointer.isEmpty() ? "/" : pointer) + ": " + detail);
	}

}
