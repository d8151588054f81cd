package no.praksisplass.geography.domain.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import no.praksisplass.geography.FileProblem;
import no.praksisplass.geography.InvalidFileException;

/**
 * Gathers what is wrong in a file, so that one attempt tells all of it, up to a readable
 * number.
 */
final class Problems {

	private static final int MOST = 50;

	private final List<FileProblem> problems = new ArrayList<>();

	private int untold;

	void add(int line, String messageKey, Object... arguments) {
		if (this.problems.size() < MOST) {
			this.problems.add(problem(line, messageKey, arguments));
		}
		else {
			this.untold++;
		}
	}

	/** All of it by line; ends by saying how many more there were. */
	List<FileProblem> list() {
		List<FileProblem> all = new ArrayList<>(this.problems);
		all.sort(Comparator.comparingInt(FileProblem::line));
		if (this.untold > 0) {
			all.add(problem(0, "geography.file.more", this.untold));
		}
		return all;
	}

	void refuseIfAny() {
		if (!this.problems.isEmpty()) {
			throw new InvalidFileException(list());
		}
	}

	/** For what makes it pointless to read on. */
	static InvalidFileException refusal(int line, String messageKey, Object... arguments) {
		return new InvalidFileException(List.of(problem(line, messageKey, arguments)));
	}

	private static FileProblem problem(int line, String messageKey, Object... arguments) {
		return new FileProblem(line, messageKey, List.of(arguments).stream().map(String::valueOf).toList());
	}

}
