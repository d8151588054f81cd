package no.praksisplass.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/** The file that says who may ask for which mapping. */
final class AuthorisationMatrix {

	/** Allowed to everybody, signed in or not. */
	static final String ANONYMOUS = "anonymous";

	/** Allowed to everybody who is signed in. */
	static final String ANY = "any";

	private AuthorisationMatrix() {
	}

	/** Its rows. */
	static List<Row> rows() {
		try {
			return new ClassPathResource("authorisation-matrix.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Row::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A mapping and who may ask for it.
	 *
	 * @param method the method, as in {@code GET}
	 * @param pattern the pattern, as in {@code /coordinator/rounds/{id}}
	 * @param allowed names of roles, or {@link #ANONYMOUS}, or {@link #ANY}
	 * @param foreign the path variables that name an object of one university, with its
	 * kind
	 */
	record Row(String method, String pattern, Set<String> allowed, Map<String, String> foreign) {

		static Row of(String line) {
			String[] cells = line.split(";", -1);
			if (cells.length != 4) {
				throw new IllegalArgumentException("Not four columns: " + line);
			}
			Map<String, String> foreign = cells[3].strip().equals("-") ? Map.of()
					: Arrays.stream(cells[3].split(","))
						.map((pair) -> pair.strip().split("="))
						.collect(Collectors.toMap((pair) -> pair[0], (pair) -> pair[1]));
			return new Row(cells[0].strip(), cells[1].strip(),
					Arrays.stream(cells[2].split(",")).map(String::strip).collect(Collectors.toSet()), foreign);
		}

		String mapping() {
			return this.method + " " + this.pattern;
		}

		boolean allowsAnonymous() {
			return this.allowed.contains(ANONYMOUS);
		}

		boolean allows(Role role) {
			return this.allowed.contains(ANONYMOUS) || this.allowed.contains(ANY) || this.allowed.contains(role.name());
		}

		@Override
		public String toString() {
			return mapping();
		}

	}

}
