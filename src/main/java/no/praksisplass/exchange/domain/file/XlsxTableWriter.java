package no.praksisplass.exchange.domain.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes tables as the sheets of a workbook. A few rows at a time are in memory; the
 * others wait in a packed temporary file until the workbook is whole, and are then wiped.
 */
public final class XlsxTableWriter implements TableWriter {

	private static final int ROWS_IN_MEMORY = 100;

	private static final int WIDTH = 18 * 256;

	private final OutputStream out;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);

	private final CellStyle day;

	private final CellStyle moment;

	private final CellStyle bold;

	private Sheet sheet;

	private int rows;

	/**
	 * @param out where the workbook is written when it is closed
	 * @param name the first sheet's
	 */
	public XlsxTableWriter(OutputStream out, String name) {
		this.out = out;
		this.workbook.setCompressTempFiles(true);
		// A stream of unknown length would else be written in a way that few can read
		this.workbook.setZip64Mode(Zip64Mode.Never);
		this.day = style("dd.mm.yyyy");
		this.moment = style("dd.mm.yyyy hh.mm");
		this.bold = this.workbook.createCellStyle();
		Font font = this.workbook.createFont();
		font.setBold(true);
		this.bold.setFont(font);
		this.sheet = sheet(name);
	}

	/** Goes on with another sheet. */
	public void nextSheet(String name) {
		this.sheet = sheet(name);
		this.rows = 0;
	}

	@Override
	public void row(List<Cell> cells) {
		Row row = this.sheet.createRow(this.rows);
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).value().isEmpty()) {
				set(row.createCell(i), cells.get(i));
			}
			if (this.rows == 0) {
				this.sheet.setColumnWidth(i, WIDTH);
			}
		}
		this.rows++;
	}

	@Override
	public void close() throws IOException {
		try {
			this.workbook.write(this.out);
		}
		finally {
			this.workbook.close();
		}
	}

	private void set(org.apache.poi.ss.usermodel.Cell cell, Cell value) {
		switch (value.type().form()) {
			case WHOLE, DECIMAL -> cell.setCellValue(Double.parseDouble(value.value()));
			case DAY -> {
				cell.setCellValue(LocalDate.parse(value.value()));
				cell.setCellStyle(this.day);
			}
			case MOMENT -> {
				cell.setCellValue(LocalDateTime.parse(value.value()));
				cell.setCellStyle(this.moment);
			}
			default -> cell.setCellValue(FormulaGuard.escaped(value.text()));
		}
		if (this.rows == 0) {
			cell.setCellStyle(this.bold);
		}
	}

	private Sheet sheet(String name) {
		Sheet made = this.workbook.createSheet(name);
		made.createFreezePane(0, 1);
		return made;
	}

	private CellStyle style(String format) {
		CellStyle style = this.workbook.createCellStyle();
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		return style;
	}

}
