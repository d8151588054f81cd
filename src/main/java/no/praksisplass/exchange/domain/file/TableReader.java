package no.praksisplass.exchange.domain.file;

/** Reads files, whichever of the formats they are in. */
public final class TableReader {

	private TableReader() {
	}

	/**
	 * The table in a file.
	 * @throws RefusedFileException if there is none that can be read, or it is too large
	 */
	public static Table read(byte[] content) {
		if (content.length == 0) {
			throw RefusedFileException.of("exchange.file.empty");
		}
		if (content.length > Table.MOST_BYTES) {
			throw RefusedFileException.of("exchange.file.bytes", Table.MOST_BYTES / (1024 * 1024));
		}
		if (TextDecoder.startsWith(content, 'P', 'K', 3, 4)) {
			return XlsxFile.read(content);
		}
		if (TextDecoder.startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
			throw RefusedFileException.of("exchange.file.old-excel");
		}
		return CsvFile.read(content);
	}

}
