package no.praksisplass.savedview.domain;

import java.util.Arrays;
import java.util.Optional;

/** A list of which views can be kept. */
public enum ViewedList {

	/** Practices. */
	PRACTICES("/coordinator/practices"),

	/** Supervisors. */
	SUPERVISORS("/coordinator/supervisors"),

	/** A university's students. */
	STUDENTS("/coordinator/students"),

	/** A university's periods. */
	PERIODS("/coordinator/periods"),

	/** A university's rounds. */
	ROUNDS("/coordinator/rounds"),

	/** Accounts. */
	ACCOUNTS("/admin/accounts");

	private final String path;

	ViewedList(String path) {
		this.path = path;
	}

	/** Where the list is. */
	public String path() {
		return this.path;
	}

	/** The list at a path. */
	public static Optional<ViewedList> at(String path) {
		return Arrays.stream(values()).filter((list) -> list.path.equals(path)).findFirst();
	}

}
