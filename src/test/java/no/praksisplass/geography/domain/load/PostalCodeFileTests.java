package no.praksisplass.geography.domain.load;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.FileProblem;
import no.praksisplass.geography.InvalidFileException;
import no.praksisplass.geography.domain.PostalCodeRow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostalCodeFileTests {

	private static final String HEADER = "postnummer;poststed;kommunenummer;kommunenavn;kategori;lat;lon\n";

	private static final Map<String, Coordinate> MUNICIPALITIES = Map.of("0301", new Coordinate(59.98139, 10.73994),
			"5612", new Coordinate(69.13400, 23.55063));

	@Test
	void readsRowsWithAndWithoutPosition() {
		PostalCodeFile.Contents contents = read("\uFEFF" + HEADER + """
				0150;OSLO;0301;OSLO;G;59.91160;10.75450

				 0151 ; OSLO ;0301;OSLO;P;;
				9170;LONGYEARBYEN;2100;SVALBARD;G;78.21875;15.64262
				""");
		assertThat(contents.rows()).containsExactly(
				new PostalCodeRow("0150", "OSLO", "0301", new Coordinate(59.9116, 10.7545)),
				new PostalCodeRow("0151", "OSLO", "0301", null),
				new PostalCodeRow("9170", "LONGYEARBYEN", null, new Coordinate(78.21875, 15.64262)));
		assertThat(contents.notes()).isEmpty();
	}

	@Test
	void leavesOutAPositionFarFromItsMunicipalityAndSaysSo() {
		PostalCodeFile.Contents contents = read(HEADER + "9523;KAUTOKEINO;5612;KAUTOKEINO;G;69.00995;84.00000\n");
		assertThat(contents.rows()).containsExactly(new PostalCodeRow("9523", "KAUTOKEINO", "5612", null));
		assertThat(contents.notes())
			.containsExactly(problem(2, "geography.file.misplaced", "9523", "69.00995", "84.00000"));
	}

	@Test
	void tellsEverythingThatIsWrongByLine() {
		assertThat(problems(HEADER + """
				015;OSLO;0301;OSLO;G;59.91;10.75
				0150;OSLO;0301;OSLO;G;59.91;10.75
				0150;;0302;OSLO;G;59.91;
				0151;OSLO;0301
				0152;"OSLO";0301;OSLO;G;;
				0153;OSLO;0301;OSLO;G;95;10.75
				""")).containsExactly(problem(2, "geography.file.postal-code", "015"),
				problem(4, "geography.file.municipality", "0302"), problem(4, "geography.file.repeated", "0150", "3"),
				problem(4, "geography.file.place"), problem(4, "geography.file.position", "59.91", ""),
				problem(5, "geography.file.length", "3", "7"), problem(6, "geography.file.character"),
				problem(7, "geography.file.position", "95", "10.75"));
	}

	@Test
	void refusesAFileThatIsNotWhatItShouldBe() {
		assertThat(problems(""))
			.containsExactly(problem(1, "geography.file.columns", "postnummer, poststed, kommunenummer, lat, lon"));
		assertThat(problems("postnummer;poststed;lat;lon\n"))
			.containsExactly(problem(1, "geography.file.columns", "kommunenummer"));
		assertThat(problems(HEADER)).containsExactly(problem(0, "geography.file.empty"));
	}

	@Test
	void refusesAnotherEncodingRatherThanStoringBrokenLetters() {
		String row = HEADER + "0150;TRÆNA;0301;OSLO;G;;\n";
		assertThat(problems(row, StandardCharsets.ISO_8859_1)).containsExactly(problem(0, "geography.file.encoding"));
	}

	@Test
	void tellsOnlyTheFirstFiftyAndHowManyMore() {
		List<FileProblem> problems = problems(HEADER + "x;OSLO;0301;OSLO;G;;\n".repeat(60));
		assertThat(problems).hasSize(51).last().isEqualTo(problem(0, "geography.file.more", "10"));
	}

	private static PostalCodeFile.Contents read(String text) {
		return read(text, StandardCharsets.UTF_8);
	}

	private static PostalCodeFile.Contents read(String text, Charset charset) {
		return PostalCodeFile.read(new ByteArrayInputStream(text.getBytes(charset)), MUNICIPALITIES);
	}

	private static List<FileProblem> problems(String text) {
		return problems(text, StandardCharsets.UTF_8);
	}

	private static List<FileProblem> problems(String text, Charset charset) {
		return assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> read(text, charset))
			.actual()
			.problems();
	}

	private static FileProblem problem(int line, String messageKey, String... arguments) {
		return new FileProblem(line, messageKey, List.of(arguments));
	}

}
