package no.praksisplass.geography.domain.load;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import no.praksisplass.geography.FileProblem;
import no.praksisplass.geography.InvalidFileException;
import no.praksisplass.geography.KnownTravel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TravelTimeFileTests {

	private static final Set<String> MUNICIPALITIES = Set.of("4601", "4625");

	@Test
	void readsColumnsInAnyOrder() {
		assertThat(read("""
				ferry;minutes;to;from;note
				true;85;4625;4601;Krokeide–Hufthamar
				false;0;4601;4601;
				""")).containsExactly(new KnownTravel("4601", "4625", 85, true),
				new KnownTravel("4601", "4601", 0, false));
	}

	@Test
	void tellsEverythingThatIsWrongByLine() {
		assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> read("""
				from;to;minutes;ferry
				4601;4625;85;true
				4601;4625;-5;
				4699;0000;1,5;ja
				4625;4601;10000;false
				"""))
			.extracting(InvalidFileException::problems)
			.isEqualTo(List.of(problem(3, "geography.file.repeated", "4601–4625", "2"),
					problem(3, "geography.file.minutes", "-5"), problem(3, "geography.file.ferry", ""),
					problem(4, "geography.file.municipality", "4699"),
					problem(4, "geography.file.municipality", "0000"), problem(4, "geography.file.minutes", "1,5"),
					problem(4, "geography.file.ferry", "ja"), problem(5, "geography.file.minutes", "10000")));
	}

	private static List<KnownTravel> read(String text) {
		return TravelTimeFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), MUNICIPALITIES);
	}

	private static FileProblem problem(int line, String messageKey, String... arguments) {
		return new FileProblem(line, messageKey, List.of(arguments));
	}

}
