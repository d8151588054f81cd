package no.praksisplass.web;

import java.util.List;
import java.util.Optional;

/**
 * What the layout shows around a page.
 *
 * @param language the language of the page, as in the {@code lang} attribute
 * @param languages the languages to choose from
 * @param path where to come back to after a change of language
 * @param visit the user signed in, if one is
 */
public record PageLayout(String language, List<String> languages, String path, Optional<Surroundings.Visit> visit) {

	/** Whether somebody is signed in. */
	public boolean signedIn() {
		return this.visit.isPresent();
	}

	/** The main navigation; empty if nobody is signed in. */
	public List<Item> items() {
		return this.visit.map(Surroundings.Visit::items).orElse(List.of());
	}

	/** The name of the university in use, or empty. */
	public String university() {
		return this.visit.map(Surroundings.Visit::university).orElse("");
	}

	/**
	 * A link of the main navigation.
	 *
	 * @param key names it: {@code nav.<key>} is its text, and a page says with the same
	 * key that it is the active one
	 * @param href its path
	 * @param icon its Bootstrap icon
	 */
	public record Item(String key, String href, String icon) {
	}

	/**
	 * A role at a university.
	 *
	 * @param key what the form sends
	 * @param text what the user reads
	 * @param chosen whether it is the one in use
	 */
	public record Seat(String key, String text, boolean chosen) {
	}

}
