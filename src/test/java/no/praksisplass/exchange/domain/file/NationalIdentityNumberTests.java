package no.praksisplass.exchange.domain.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NationalIdentityNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "17054026641", "170540 26641", "170540-26641", "57054026120" })
	void knowsThem(String number) {
		assertThat(NationalIdentityNumber.is(number)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "17054026642", "99054026641", "1705402664", "170540266411", "12345678901", "" })
	void knowsOthersFromThem(String number) {
		assertThat(NationalIdentityNumber.is(number)).isFalse();
	}

	@Test
	void columnsThatHoldThemAreDroppedAndSingleOnesBlottedOut() {
		Table table = TableReader.read("""
				Navn;X;Merknad;Personnummer;Hpr;Konto
				Kari;17054026641;ring 17054026641 nå;;1234567;12345678903
				Ola;;;;7654321;12345678911
				""".getBytes(StandardCharsets.UTF_8));
		IdentityColumns.Cleaned clean = IdentityColumns.clean(table);
		assertThat(clean.dropped()).containsExactly("X", "Personnummer");
		assertThat(clean.table().headings()).containsExactly("Navn", "Merknad", "Hpr", "Konto");
		assertThat(clean.table().rows().get(0).cells()).containsExactly("Kari", "ring *********** nå", "1234567",
				"12345678903");
		assertThat(clean.blots()).containsExactly(new IdentityColumns.Blot(2, "Merknad"));
	}

	@Test
	void oneThatASpreadsheetTookTheZeroFromIsKnownToo() {
		byte[] file = Workbooks.of(List.of("Navn", "Nr"), List.of("Kari", "1010750160"));
		assertThat(NationalIdentityNumber.is("01010750160")).isTrue();
		assertThat(IdentityColumns.clean(TableReader.read(file)).dropped()).containsExactly("Nr");
	}

	@Test
	void aFileOfNothingElseIsRefused() {
		Table table = new Table(List.of("fnr"), List.of(new Table.Row(2, List.of("17054026641"))));
		assertThatExceptionOfType(RefusedFileException.class).isThrownBy(() -> IdentityColumns.clean(table));
	}

}
