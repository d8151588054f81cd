package no.praksisplass.exchange;

import java.util.List;

/**
 * A column that a kind of import knows.
 *
 * @param key names it in code and in message keys
 * @param use what it is for
 * @param type how its values are written
 * @param example what the template shows in it, in the form of its type
 * @param synonyms headings by which it is recognised, beside its name in every language
 */
public record ImportColumn(String key, Use use, CellType type, String example, List<String> synonyms) {

	public ImportColumn {
		synonyms = List.copyOf(synonyms);
	}

	/** A column that must be there, with a value in each row. */
	public static ImportColumn required(String key, CellType type, String example, String... synonyms) {
		return new ImportColumn(key, Use.REQUIRED, type, example, List.of(synonyms));
	}

	/** A column that may be missing. */
	public static ImportColumn optional(String key, CellType type, String example, String... synonyms) {
		return new ImportColumn(key, Use.OPTIONAL, type, example, List.of(synonyms));
	}

	/** A column that an export has for its readers; an import passes it over. */
	public static ImportColumn readOnly(String key, CellType type, String example, String... synonyms) {
		return new ImportColumn(key, Use.READ_ONLY, type, example, List.of(synonyms));
	}

	/** A column that only a dry run fills, to tell what a row brings with it. */
	public static ImportColumn reported(String key, CellType type) {
		return new ImportColumn(key, Use.REPORTED, type, "", List.of());
	}

	/** Whether a file without it cannot be imported. */
	public boolean required() {
		return this.use == Use.REQUIRED;
	}

	/** Whether an import passes it over. */
	public boolean readOnly() {
		return this.use == Use.READ_ONLY || this.use == Use.REPORTED;
	}

	/** What a column is for. */
	public enum Use {

		/** Must be there. */
		REQUIRED,

		/** May be there; where it is not, what is stored stays. */
		OPTIONAL,

		/** For readers of an export only. */
		READ_ONLY,

		/** In dry runs and reports only. */
		REPORTED

	}

}
