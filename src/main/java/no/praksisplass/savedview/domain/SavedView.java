package no.praksisplass.savedview.domain;

import java.util.UUID;

/**
 * A view that somebody keeps.
 *
 * @param id identifies it
 * @param list of which list
 * @param name unique among the person's views of the list
 * @param query the query of the list's address
 * @param opens whether the list opens with it
 */
public record SavedView(UUID id, ViewedList list, String name, String query, boolean opens) {

	/** The address of the list as the view has it. */
	public String address() {
		return this.list.path() + "?" + this.query;
	}

}
