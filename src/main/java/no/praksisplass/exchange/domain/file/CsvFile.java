package no.praksisplass.exchange.domain.file;

import java.io.IOException;
import java.io.UncheckedIOException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;

/** Reads text whose fields stand between semicolons, commas or tabs. */
final class CsvFile {

	private static final String SEPARATORS = ";,\t";

	private CsvFile() {
	}

	static Table read(byte[] content) {
		String text = TextDecoder.decode(content);
		TableBuilder table = new TableBuilder(true);
		int number = 0;
		CsvRecordHandler limits = CsvRecordHandler.builder()
			.maxFields(Table.MOST_COLUMNS + 1)
			.maxFieldSize(Table.LONGEST_CELL + 1)
			.maxRecordSize(Table.LONGEST_CELL * 20)
			.build();
		try (CsvReader<CsvRecord> records = CsvReader.builder()
			.fieldSeparator(separator(text))
			.allowExtraFields(true)
			.allowMissingFields(true)
			.skipEmptyLines(false)
			.build(limits, text)) {
			boolean openAtTheEnd = false;
			for (CsvRecord each : records) {
				number++;
				table.record(number, each.getFields());
				openAtTheEnd = each.getField(each.getFieldCount() - 1).indexOf('\n') >= 0;
			}
			if (openAtTheEnd && count(text, '"') % 2 != 0) {
				throw RefusedFileException.at(number, "", "exchange.file.quotes");
			}
		}
		catch (CsvParseException ex) {
			throw refusal(number + 1, ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return table.table();
	}

	/** The one that occurs most in the first line with something in it. */
	private static char separator(String text) {
		String first = text.lines()
			.filter((line) -> !line.isBlank())
			.findFirst()
			.orElse("")
			.replaceAll("\"[^\"]*\"", "");
		char best = SEPARATORS.charAt(0);
		for (int i = 1; i < SEPARATORS.length(); i++) {
			char each = SEPARATORS.charAt(i);
			if (count(first, each) > count(first, best)) {
				best = each;
			}
		}
		return best;
	}

	private static long count(String text, char character) {
		return text.chars().filter((each) -> each == character).count();
	}

	/** The library tells its limits apart by words only. */
	private static RefusedFileException refusal(int number, CsvParseException failure) {
		StringBuilder said = new StringBuilder();
		for (Throwable each = failure; each != null; each = each.getCause()) {
			said.append(each.getMessage());
		}
		if (said.indexOf("fields") >= 0) {
			return RefusedFileException.at(number, "", "exchange.file.columns", Table.MOST_COLUMNS);
		}
		if (said.indexOf("characters") >= 0) {
			return RefusedFileException.at(number, "", "exchange.file.cell-length", Table.LONGEST_CELL);
		}
		return RefusedFileException.at(number, "", "exchange.file.quotes");
	}

}
