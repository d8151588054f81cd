package no.praksisplass.exchange;

/**
 * What a row changes in a column.
 *
 * @param column the column's key
 * @param before what is stored, in the form of the column's type; empty if nothing
 * @param after what will be; empty if nothing
 */
public record FieldChange(String column, String before, String after) {

	/** Stands for a value that is not to be shown. */
	public static final String HIDDEN = "\u2022\u2022\u2022";

}
