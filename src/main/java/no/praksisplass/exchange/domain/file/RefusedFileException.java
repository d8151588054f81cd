package no.praksisplass.exchange.domain.file;

import java.util.Arrays;
import java.util.List;

/** A file cannot be read as a table, and nothing of it was stored. */
public class RefusedFileException extends RuntimeException {

	private final transient List<Problem> problems;

	/**
	 * @param problems what is wrong, at least one
	 */
	public RefusedFileException(List<Problem> problems) {
		super("File refused: " + problems);
		this.problems = List.copyOf(problems);
	}

	/** One thing is wrong with the file as a whole. */
	static RefusedFileException of(String messageKey, Object... arguments) {
		return new RefusedFileException(List.of(Problem.at(0, "", messageKey, arguments)));
	}

	/** One thing is wrong in one place. */
	static RefusedFileException at(int row, String column, String messageKey, Object... arguments) {
		return new RefusedFileException(List.of(Problem.at(row, column, messageKey, arguments)));
	}

	/** What is wrong, in the order of the file. */
	public List<Problem> problems() {
		return this.problems;
	}

	/**
	 * Something wrong in a file.
	 *
	 * @param row the number of the row, the heading being 1; 0 if it concerns the whole
	 * file
	 * @param column the heading or the letters of the column; empty if it concerns the
	 * row
	 * @param messageKey a key that begins with {@code exchange.file}
	 * @param arguments what the message names, in its order
	 */
	public record Problem(int row, String column, String messageKey, List<String> arguments) {

		static Problem at(int row, String column, String messageKey, Object... arguments) {
			return new Problem(row, column, messageKey, Arrays.stream(arguments).map(String::valueOf).toList());
		}

	}

}
