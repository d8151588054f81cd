package no.praksisplass.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an account is for. The order is the one in which roles are offered after sign-in.
 */
public enum Role {

	/** Runs the installation: universities, accounts, reference data. */
	ADMIN(true, false),

	/** Fills a university's periods (praksiskoordinator). */
	COORDINATOR(true, true),

	/** Approves and pays honoraria (økonomimedarbeider). */
	FINANCE(true, true),

	/** Contact of a municipality (kommunekontakt). */
	MUNICIPALITY(false, false),

	/** A GP who takes students (praksisveileder). */
	SUPERVISOR(true, false),

	/**
	 * Looks after a practice (kontorleder): answers for its GPs. Which practices, the
	 * feature that keeps supervisors knows.
	 */
	PRACTICE_MANAGER(true, false),

	/** A medical student. */
	STUDENT(true, true);

	private final boolean pages;

	private final boolean university;

	Role(boolean pages, boolean university) {
		this.pages = pages;
		this.university = university;
	}

	/** Whether there are pages for this role. A role without pages cannot be granted. */
	public boolean hasPages() {
		return this.pages;
	}

	/**
	 * Whether the role is held at one university, rather than in the whole installation.
	 */
	public boolean needsUniversity() {
		return this.university;
	}

	/** The name by which Spring Security knows the role. */
	public String authority() {
		return "ROLE_" + name();
	}

	/** The path of the role's first page, below which all its pages are. */
	public String home() {
		return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The role whose pages a path belongs to, if it belongs to one. */
	public static Optional<Role> ofPath(String path) {
		return Arrays.stream(values())
			.filter((role) -> path.equals(role.home()) || path.startsWith(role.home() + "/"))
			.findFirst();
	}

}
