package no.praksisplass.exchange.domain.file;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes in the rows of a sheet as its XML is read. */
final class SheetHandler extends DefaultHandler {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH.mm");

	private static final int MOST_DIGITS = 20;

	private final TableBuilder table;

	private final SharedStrings strings;

	private final StylesTable styles;

	private final StringBuilder text = new StringBuilder();

	private List<String> cells = new ArrayList<>();

	private int row;

	private int column;

	private String type = "";

	private int style;

	private boolean inValue;

	SheetHandler(TableBuilder table, SharedStrings strings, StylesTable styles) {
		this.table = table;
		this.strings = strings;
		this.styles = styles;
	}

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) {
		switch (local) {
			case "row" -> startRow(attributes);
			case "c" -> startCell(attributes);
			case "v", "t" -> this.inValue = true;
			case "f" -> this.table.problem(this.row, TableBuilder.letters(this.column), "exchange.file.formula");
			default -> {
			}
		}
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (this.inValue) {
			this.text.append(characters, start, length);
			if (this.text.length() > Table.LONGEST_CELL) {
				throw RefusedFileException.at(this.row, TableBuilder.letters(this.column), "exchange.file.cell-length",
						Table.LONGEST_CELL);
			}
		}
	}

	@Override
	public void endElement(String uri, String local, String name) {
		switch (local) {
			case "v", "t" -> this.inValue = false;
			case "c" -> endCell();
			case "row" -> this.table.record(this.row, this.cells);
			default -> {
			}
		}
	}

	private void startRow(Attributes attributes) {
		this.row = number(attributes.getValue("r"), this.row + 1);
		this.column = -1;
		this.cells = new ArrayList<>();
	}

	private void startCell(Attributes attributes) {
		this.column = column(attributes.getValue("r"), this.column + 1);
		if (this.column >= Table.MOST_COLUMNS) {
			throw RefusedFileException.at(this.row, "", "exchange.file.columns", Table.MOST_COLUMNS);
		}
		this.type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
		this.style = number(attributes.getValue("s"), 0);
		this.text.setLength(0);
	}

	private void endCell() {
		String value = value(this.text.toString());
		while (this.cells.size() <= this.column) {
			this.cells.add("");
		}
		this.cells.set(this.column, value);
	}

	private String value(String raw) {
		if (raw.isEmpty()) {
			return "";
		}
		return switch (this.type) {
			case "s" -> shared(number(raw, -1));
			case "b" -> "1".equals(raw) ? "true" : "false";
			case "e" -> {
				this.table.problem(this.row, TableBuilder.letters(this.column), "exchange.file.cell-error", raw);
				yield "";
			}
			case "n" -> number(raw);
			default -> raw;
		};
	}

	private String shared(int index) {
		boolean known = index >= 0 && index < this.strings.getUniqueCount();
		return known ? this.strings.getItemAt(index).getString() : "";
	}

	/** A day where the cell is formatted as one, else all digits without an exponent. */
	private String number(String raw) {
		try {
			BigDecimal number = new BigDecimal(raw);
			if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
				return raw;
			}
			double value = number.doubleValue();
			return (isDate() && DateUtil.isValidExcelDate(value)) ? date(value)
					: (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
		}
		catch (NumberFormatException ex) {
			return raw;
		}
	}

	private boolean isDate() {
		if (this.style <= 0 || this.style >= this.styles.getNumCellStyles()) {
			return false;
		}
		XSSFCellStyle format = this.styles.getStyleAt(this.style);
		return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
	}

	private static String date(double value) {
		LocalDateTime moment = DateUtil.getLocalDateTime(value);
		return (moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : DAY_TIME).format(moment);
	}

	private static int number(String text, int otherwise) {
		try {
			return (text != null) ? Integer.parseInt(text) : otherwise;
		}
		catch (NumberFormatException ex) {
			return otherwise;
		}
	}

	/** The index of the column of a cell such as {@code AB12}. */
	private static int column(String reference, int otherwise) {
		int index = 0;
		for (int i = 0; reference != null && i < reference.length() && index <= Table.MOST_COLUMNS; i++) {
			char letter = reference.charAt(i);
			if (letter < 'A' || letter > 'Z') {
				break;
			}
			index = index * 26 + (letter - 'A' + 1);
		}
		return (index > 0) ? index - 1 : otherwise;
	}

}
