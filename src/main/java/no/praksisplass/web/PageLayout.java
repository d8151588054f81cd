package no.praksisplass.web;

import java.util.List;

/**
 * What the layout shows around a page.
 *
 * @param language the language of the page, as in the {@code lang} attribute
 * @param languages the languages to choose from
 * @param path where to come back to after a change of language
 * @param signedIn whether somebody is signed in
 * @param name the user's name, or empty
 * @param place the role and university in use, or empty
 * @param items the main navigation
 * @param seats the roles that the user can switch between
 */
public record PageLayout(String language, List<String> languages, String path, boolean signedIn, String name,
		String place, List<Item> items, List<Seat> seats) {

	/**
	 * A link of the main navigation.
	 *
	 * @param key names it: {@code nav.<key>} is its text, and a page says with the same key that it is
	 * the active one
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
