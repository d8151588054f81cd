package no.praksisplass.geography.domain.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.ImportReport;
import no.praksisplass.geography.InvalidFileException;
import no.praksisplass.geography.Place;
import no.praksisplass.geography.PostalCodeView;
import no.praksisplass.geography.PostalCodes;
import no.praksisplass.geography.Travel;
import no.praksisplass.geography.TravelEstimates;
import no.praksisplass.geography.TravelTable;
import no.praksisplass.geography.domain.GeographyDatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GeographyDatabaseTest
class GeographyLoaderTests {

	private static final String POSTAL_CODES = """
			postnummer;poststed;kommunenummer;lat;lon
			5003;BERGEN;4601;60.39500;5.32200
			5004;BERGEN;4601;;
			9170;LONGYEARBYEN;2100;78.21875;15.64262
			8099;JAN MAYEN;2211;;
			""";

	@Autowired
	private GeographyLoader loader;

	@Autowired
	private PostalCodes postalCodes;

	@Autowired
	private TravelEstimates travel;

	@Test
	void postalCodesCanBeFoundOnceLoaded() {
		assertThat(this.postalCodes.find("5003")).isEmpty();
		assertThat(this.loader.loadPostalCodes(file(POSTAL_CODES))).isEqualTo(new ImportReport(4, List.of()));
		assertThat(this.postalCodes.find("5003"))
			.hasValue(new PostalCodeView("5003", "BERGEN", "4601", new Coordinate(60.395, 5.322)));
		assertThat(this.postalCodes.find(List.of("9170", "8099", "0000"))).hasSize(2)
			.containsValue(new PostalCodeView("9170", "LONGYEARBYEN", null, new Coordinate(78.21875, 15.64262)))
			.containsEntry("8099", new PostalCodeView("8099", "JAN MAYEN", null, null));
		assertThat(this.postalCodes.find(List.of())).isEmpty();
	}

	@Test
	void aPostalCodeWithoutPositionHasThatOfItsMunicipality() {
		this.loader.loadPostalCodes(file(POSTAL_CODES));
		assertThat(this.postalCodes.find("5004"))
			.hasValue(new PostalCodeView("5004", "BERGEN", "4601", new Coordinate(60.36429, 5.38875)));
	}

	@Test
	void aNewFileReplacesTheOldOneAndABadOneReplacesNothing() {
		this.loader.loadPostalCodes(file(POSTAL_CODES));
		this.loader.loadPostalCodes(file("postnummer;poststed;kommunenummer;lat;lon\n0150;OSLO;0301;;\n"));
		assertThat(this.postalCodes.find(List.of("0150", "5003"))).containsOnlyKeys("0150");
		assertThatExceptionOfType(InvalidFileException.class).isThrownBy(() -> this.loader
			.loadPostalCodes(file("postnummer;poststed;kommunenummer;lat;lon\n5003;BERGEN;4601;;\n5004;BERGEN;;;\n")));
		assertThat(this.postalCodes.find(List.of("0150", "5003"))).containsOnlyKeys("0150");
	}

	@Test
	void travelIsKnownWhereLoadedAndElseReckonedFromTheBestPosition() {
		this.loader.loadPostalCodes(file(POSTAL_CODES));
		this.loader.loadTravelTimes(file("from;to;minutes;ferry\n4601;4625;85;true\n"));
		assertThat(this.travel.between(Place.in("4625"), Place.at("4601", "5003")))
			.isEqualTo(new Travel(85, 51_423, false, true));
		assertThat(this.travel.between(Place.in("4621"), Place.at("4601", "5003")))
			.isEqualTo(new Travel(92, 91_874, true, false));
	}

	@Test
	void theTableAnswersAsTheServiceDoes() {
		this.loader.loadPostalCodes(file(POSTAL_CODES));
		this.loader.loadTravelTimes(file("from;to;minutes;ferry\n4601;4625;85;true\n4625;4601;90;true\n"));
		TravelTable table = this.travel.table();
		List<Place> places = List.of(Place.in("4601"), Place.at("4601", "5003"), Place.at("4601", "5004"),
				Place.in("4625"), Place.at("4621", null));
		for (Place from : places) {
			assertThat(places)
				.allSatisfy(to -> assertThat(table.between(from, to)).isEqualTo(this.travel.between(from, to)));
		}
	}

	private static InputStream file(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
