package no.praksisplass.exchange.domain.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.praksisplass.exchange.domain.file.RefusedFileException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Files as people and spreadsheets make them, and as the malicious do. */
class TableReaderTests {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final String TEXT = "Navn;Sted\nØdegård;Ås\n";

	static Stream<Arguments> readable() {
		return Stream.of(Arguments.of("UTF-8", bytes(TEXT)), Arguments.of("UTF-8 with mark", bytes("\uFEFF" + TEXT)),
				Arguments.of("Windows-1252", TEXT.getBytes(WINDOWS)),
				Arguments.of("UTF-16", ("\uFEFF" + TEXT.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE)),
				Arguments.of("commas", bytes(TEXT.replace(';', ','))),
				Arguments.of("tabs, line ends of Windows", bytes(TEXT.replace(';', '\t').replace("\n", "\r\n"))),
				Arguments.of("quotes", bytes("\"Navn\";\"Sted\"\n\"Ødegård\";\"Ås\"")),
				Arguments.of("space and empty lines", bytes("\n Navn ; Sted \n\n;\n Ødegård;Ås \n;\n")),
				Arguments.of("workbook", Workbooks.of(List.of("Navn", "Sted"), List.of("Ødegård", "Ås"))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("readable")
	void readsWhatIsAroundToday(String what, byte[] file) {
		Table table = TableReader.read(file);
		assertThat(table.headings()).containsExactly("Navn", "Sted");
		assertThat(table.rows()).singleElement().extracting(Table.Row::cells).isEqualTo(List.of("Ødegård", "Ås"));
	}

	static Stream<Arguments> refused() {
		String many = IntStream.range(0, 1_000_000).mapToObj((i) -> "k" + i).collect(Collectors.joining(";"));
		String rows = "a;b\n" + "1;2\n".repeat(Table.MOST_ROWS + 1);
		return Stream.of(Arguments.of(new byte[0], 0, "", "empty"), Arguments.of(bytes(";;\n\n"), 0, "", "empty"),
				Arguments.of(bytes("a;b\n"), 0, "", "no-rows"), Arguments.of(bytes(many + "\n1\n"), 1, "", "columns"),
				Arguments.of(bytes(rows), 0, "", "rows"),
				Arguments.of(bytes("a;b;A\n1;2;3\n"), 1, "C", "heading-twice"),
				Arguments.of(bytes("a;b\n1;2\n1\n"), 3, "", "ragged"),
				Arguments.of(bytes("a;b\n1;2;3\n"), 2, "", "ragged"),
				Arguments.of(bytes("a;b\n1;=HYPERLINK(1)\n"), 2, "b", "formula"),
				Arguments.of(bytes("a;b\n1;x\u0000y\n"), 2, "b", "control"),
				Arguments.of(bytes("a;b\n1;x\u001b[2Jy\n"), 2, "b", "control"),
				Arguments.of(bytes("a;b\n1;\"x\n2;y\n"), 2, "", "quotes"),
				Arguments.of(bytes("a;b\n1;Ã˜degÃ¥rd\n"), 2, "b", "garbled"),
				Arguments.of(bytes("a;b\n1;" + "x".repeat(Table.LONGEST_CELL + 1) + "\n"), 2, "b", "cell-length"),
				Arguments.of(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF }, 0, "", "encoding"),
				Arguments.of(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1 }, 0, "", "old-excel"),
				Arguments.of(new byte[] { 'P', 'K', 3, 4, 9, 9, 9 }, 0, "", "workbook"),
				Arguments.of(Workbooks.bomb(), 0, "", "bomb"), Arguments.of(Workbooks.formula(), 2, "B", "formula"),
				Arguments.of(Workbooks.farColumn("ZZZZZZZ2"), 2, "", "columns"),
				Arguments.of(Workbooks.sharedOutOfRange(), 0, "", "no-rows"),
				Arguments.of(Workbooks.external(), 0, "", "workbook"),
				Arguments.of(new byte[Table.MOST_BYTES + 1], 0, "", "bytes"));
	}

	@ParameterizedTest(name = "{3}")
	@MethodSource("refused")
	void refusesWhatItCannotReadAndSaysWhere(byte[] file, int row, String column, String key) {
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> TableReader.read(file))
			.satisfies((ex) -> assertThat(ex.problems().get(0))
				.extracting(Problem::row, Problem::column, Problem::messageKey)
				.containsExactly(row, column, "exchange.file." + key));
	}

	@Test
	void tellsAtMostFiftyFaults() {
		assertThatExceptionOfType(RefusedFileException.class)
			.isThrownBy(() -> TableReader.read(bytes("a;b\n" + "=1;2\n".repeat(1000))))
			.satisfies((ex) -> assertThat(ex.problems()).hasSize(50));
	}

	@Test
	void numbersAndDaysOfAWorkbookAreWrittenOut() {
		Table table = TableReader.read(Workbooks.values());
		assertThat(table.rows().get(0).cells()).containsExactly("5003", "0.5", "24.08.2027", "24.08.2027 14.05", "true",
				"12345678901");
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		List<String> odd = List.of("=1", "+47", "-", "@a", "'", "''=x", "'=x", "a\nb", "\"q\"", "a;b,c\td", "Å");
		for (String text : odd) {
			assertThat(FormulaGuard.plain(FormulaGuard.escaped(text))).isEqualTo(text);
			assertThat(FormulaGuard.escaped(text)).doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
