package no.praksisplass.geography;

import java.io.InputStream;

/**
 * Replaces reference data with the contents of a file, whole or not at all; for
 * administrators. The files are UTF-8 with fields between semicolons, a header that names
 * the columns, and no quotes. The caller closes the stream.
 */
public interface GeographyImports {

	/**
	 * Replaces all postal codes. Columns, in any order among others: {@code postnummer},
	 * {@code poststed}, {@code kommunenummer}, {@code lat}, {@code lon} (decimal degrees;
	 * both may be empty).
	 * @throws InvalidFileException with the line numbers, if anything in the file is
	 * wrong
	 */
	ImportReport loadPostalCodes(InputStream file);

	/**
	 * Replaces all travel times. Columns: {@code from} and {@code to} (municipality
	 * numbers), {@code minutes} (whole), {@code ferry} ({@code true} or {@code false}).
	 * @throws InvalidFileException with the line numbers, if anything in the file is
	 * wrong
	 */
	ImportReport loadTravelTimes(InputStream file);

}
