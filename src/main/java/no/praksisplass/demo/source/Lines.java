package no.praksisplass.demo.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the lists that come with the demonstration. */
final class Lines {

	private Lines() {
	}

	/** The lines of a list without its comments, split at semicolons. */
	static List<String[]> of(String list) {
		try (InputStream stream = Lines.class.getResourceAsStream("/demo/" + list)) {
			if (stream == null) {
				throw new IllegalStateException("The list " + list + " is missing");
			}
			return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(";", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The first column of a list. */
	static List<String> firstColumn(String list) {
		return of(list).stream().map((line) -> line[0]).toList();
	}

}
