package no.praksisplass.web;

import java.util.Set;

/** Which template tells of a status. */
final class ErrorTemplate {

	private static final Set<Integer> OWN = Set.of(403, 404, 409, 413, 422);

	private ErrorTemplate() {
	}

	static String of(int status) {
		if (OWN.contains(status)) {
			return Integer.toString(status);
		}
		return (status >= 500) ? "500" : "4xx";
	}

}
