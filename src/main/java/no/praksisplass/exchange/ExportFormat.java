package no.praksisplass.exchange;

/** The formats of exported files. */
public enum ExportFormat {

	/** Text with semicolons. */
	CSV("text/csv;charset=UTF-8", "csv"),

	/** A workbook. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

	private final String mediaType;

	private final String ending;

	ExportFormat(String mediaType, String ending) {
		this.mediaType = mediaType;
		this.ending = ending;
	}

	/** The media type of such a file. */
	public String mediaType() {
		return this.mediaType;
	}

	/** How the name of such a file ends, without the dot. */
	public String ending() {
		return this.ending;
	}

	/** The format of a name such as {@code csv}; CSV if there is none such. */
	public static ExportFormat of(String name) {
		return "xlsx".equalsIgnoreCase(name) ? XLSX : CSV;
	}

}
