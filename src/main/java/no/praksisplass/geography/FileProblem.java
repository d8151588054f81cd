package no.praksisplass.geography;

import java.util.List;

/**
 * Something wrong in a file, told in the reader's language by a message key.
 *
 * @param line the line it is on, the header being 1; 0 if it concerns the whole file
 * @param messageKey a key that begins with {@code geography.file}
 * @param arguments what the message names, in its order
 */
public record FileProblem(int line, String messageKey, List<String> arguments) {

	public FileProblem {
		arguments = List.copyOf(arguments);
	}

}
