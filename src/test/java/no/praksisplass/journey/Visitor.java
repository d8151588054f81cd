package no.praksisplass.journey;

import java.util.Locale;

/** Who visits a page in the crawl. */
enum Visitor {

	NOBODY("/sign-in"), ADMINISTRATOR("/admin"), COORDINATOR("/coordinator"), SUPERVISOR("/supervisor"),
	FINANCE("/finance"), MANAGER("/practice-manager"), STUDENT("/student"), PLACED("/student/placement");

	/** The page to begin with. */
	final String start;

	Visitor(String start) {
		this.start = start;
	}

	/** Her name at sign-in. */
	String username() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whose page this is. */
	static Visitor of(String path) {
		if (path.startsWith("/sign-in") || path.startsWith("/account/token") || path.startsWith("/opt-out")) {
			return NOBODY;
		}
		if (path.startsWith("/student/placement")) {
			return PLACED;
		}
		if (path.startsWith("/admin") || path.equals("/")) {
			return ADMINISTRATOR;
		}
		if (path.startsWith("/supervisor")) {
			return SUPERVISOR;
		}
		if (path.startsWith("/finance")) {
			return FINANCE;
		}
		if (path.startsWith("/practice-manager")) {
			return MANAGER;
		}
		return path.startsWith("/coordinator") ? COORDINATOR : STUDENT;
	}

}
