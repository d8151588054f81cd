package no.praksisplass.exchange.domain.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes a table as text that a Norwegian Excel opens: semicolons, UTF-8 with the mark at
 * its beginning.
 */
public final class CsvTableWriter implements TableWriter {

	private final CsvWriter file;

	public CsvTableWriter(OutputStream out) throws IOException {
		out.write(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF });
		this.file = CsvWriter.builder()
			.fieldSeparator(';')
			.lineDelimiter(LineDelimiter.CRLF)
			.build(out, StandardCharsets.UTF_8);
	}

	@Override
	public void row(List<Cell> cells) {
		this.file.writeRecord(cells.stream().map(CsvTableWriter::text).toList());
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	/** A number is one to a spreadsheet, its sign is no formula. */
	private static String text(Cell cell) {
		return switch (cell.type().form()) {
			case WHOLE, DECIMAL -> cell.text();
			default -> FormulaGuard.escaped(cell.text());
		};
	}

}
