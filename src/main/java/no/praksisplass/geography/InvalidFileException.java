package no.praksisplass.geography;

import java.util.List;

/** A file was refused and nothing of it was stored. */
public class InvalidFileException extends RuntimeException {

	private final transient List<FileProblem> problems;

	/**
	 * @param problems all that is wrong, in the order of the file; at least one
	 */
	public InvalidFileException(List<FileProblem> problems) {
		super("File refused: " + problems);
		this.problems = List.copyOf(problems);
	}

	/** All that is wrong, in the order of the file. */
	public List<FileProblem> problems() {
		return this.problems;
	}

}
