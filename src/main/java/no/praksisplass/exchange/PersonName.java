package no.praksisplass.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A name as files have it.
 *
 * @param given given names
 * @param family family name
 */
public record PersonName(String given, String family) {

	/**
	 * The name in one column, {@code Nordmann, Kari} or {@code Kari Nordmann}, else in
	 * two. Without a comma the last word is the family name.
	 */
	public static PersonName of(@Nullable String whole, String given, String family) {
		if (whole == null) {
			return new PersonName(given, family);
		}
		int comma = whole.indexOf(',');
		if (comma >= 0) {
			return new PersonName(whole.substring(comma + 1).strip(), whole.substring(0, comma).strip());
		}
		int space = whole.lastIndexOf(' ');
		return (space < 0) ? new PersonName("", whole)
				: new PersonName(whole.substring(0, space).strip(), whole.substring(space + 1));
	}

	/** As the person is addressed. */
	public String full() {
		return (this.given + " " + this.family).strip();
	}

}
