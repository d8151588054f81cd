package no.praksisplass.web;

/**
 * One choice of a select, of radio buttons or of check boxes.
 *
 * @param value what the form sends
 * @param label what the user reads
 */
public record Option(String value, String label) {

	/** A choice whose value is sent as its text, for instance a typed id. */
	public static Option of(Object value, String label) {
		return new Option(value.toString(), label);
	}

}
