package no.praksisplass.geography.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.testsupport.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

@GeographyDatabaseTest
class MunicipalityServiceTests {

	@Autowired
	private Municipalities municipalities;

	@Test
	void knowsThe357MunicipalitiesOf2024InTheirCentralityClasses() {
		List<MunicipalityView> all = this.municipalities.all();
		assertThat(all).hasSize(357).extracting(MunicipalityView::number).doesNotHaveDuplicates();
		assertThat(all).extracting(it -> it.name() + it.countyName()).doesNotHaveDuplicates();
		assertThat(all.stream().collect(groupingBy(MunicipalityView::centralityClass, counting())))
			.isEqualTo(Map.of(1, 5L, 2, 21L, 3, 54L, 4, 65L, 5, 104L, 6, 108L));
		assertThat(all.stream().mapToInt(MunicipalityView::population).sum()).isEqualTo(5_627_400);
	}

	@Test
	void everyMunicipalityLiesInNorwayAndInACountyOfItsNumber() {
		assertThat(this.municipalities.all()).allSatisfy(it -> {
			assertThat(it.coordinate().latitude()).as(it.name()).isBetween(57.0, 72.0);
			assertThat(it.coordinate().longitude()).as(it.name()).isBetween(4.0, 32.0);
			assertThat(it.number()).startsWith(it.countyNumber());
			assertThat(it.population()).isPositive();
		});
	}

	@Test
	void everyCountyHasMunicipalities() {
		List<CountyView> counties = this.municipalities.counties();
		assertThat(counties).extracting(CountyView::name)
			.containsExactly("Agder", "Akershus", "Buskerud", "Finnmark", "Innlandet", "Møre og Romsdal", "Nordland",
					"Oslo", "Rogaland", "Telemark", "Troms", "Trøndelag", "Vestfold", "Vestland", "Østfold");
		assertThat(counties).allSatisfy(it -> assertThat(this.municipalities.inCounty(it.number())).isNotEmpty());
		assertThat(counties.stream().mapToInt(it -> this.municipalities.inCounty(it.number()).size()).sum())
			.isEqualTo(357);
	}

	@Test
	void listsComeInNorwegianOrder() {
		assertThat(this.municipalities.inCounty("32")).extracting(MunicipalityView::name)
			.startsWith("Asker", "Aurskog-Høland", "Bærum")
			.endsWith("Vestby", "Ås");
		assertThat(this.municipalities.all()).extracting(MunicipalityView::name)
			.endsWith("Åmli", "Åmot", "Årdal", "Ås", "Åseral", "Åsnes");
	}

	@Test
	void keepsOfficialSamiAndKvenNamesWithTheirLetters() {
		assertThat(this.municipalities.find("5540")).hasValueSatisfying(it -> {
			assertThat(it.fullName()).isEqualTo("Kåfjord – Gáivuotna – Kaivuono");
			assertThat(it.countyName()).isEqualTo("Troms");
		});
		assertThat(this.municipalities.find("5622").map(MunicipalityView::samiName)).hasValue("Porsáŋgu");
		assertThat(this.municipalities.find("4601").map(MunicipalityView::fullName)).hasValue("Bergen");
		List<MunicipalityView> all = this.municipalities.all();
		assertThat(all).extracting(MunicipalityView::samiName).filteredOn(Objects::nonNull).hasSize(29);
		assertThat(all).extracting(MunicipalityView::kvenName).filteredOn(Objects::nonNull).hasSize(5);
	}

	@Test
	void asksTheDatabaseOnce(@Autowired MunicipalityRepository table, @Autowired CountyRepository counties) {
		Municipalities fresh = new MunicipalityService(table, counties);
		assertThat(Statements.during(() -> {
			fresh.all();
			fresh.inCounty("46");
			fresh.find("4601");
		})).hasSize(1);
	}

	@Test
	void findsByNumberOrSaysThereIsNone() {
		assertThat(this.municipalities.find("0301")).hasValue(new MunicipalityView("0301", "Oslo", "Oslove", null, "03",
				"Oslo", 1, 728_714, new Coordinate(59.98139, 10.73994)));
		assertThat(this.municipalities.find("9999")).isEmpty();
		assertThat(this.municipalities.findCounty("55")).hasValue(new CountyView("55", "Troms"));
		assertThat(this.municipalities.findCounty("99")).isEmpty();
		assertThat(this.municipalities.inCounty("99")).isEmpty();
	}

}
