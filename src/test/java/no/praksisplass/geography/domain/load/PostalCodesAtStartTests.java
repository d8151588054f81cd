package no.praksisplass.geography.domain.load;

import java.nio.charset.StandardCharsets;

import no.praksisplass.geography.PostalCodes;
import no.praksisplass.geography.TravelStandIn;
import no.praksisplass.geography.domain.GeographyDatabaseTest;
import no.praksisplass.geography.domain.GeographyProperties;
import no.praksisplass.geography.domain.PostalCodeTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GeographyDatabaseTest
class PostalCodesAtStartTests {

	private static final String HEADER = "postnummer;poststed;kommunenummer;lat;lon\n";

	@Autowired
	private GeographyLoader loader;

	@Autowired
	private PostalCodeTable table;

	@Autowired
	private PostalCodes postalCodes;

	@Test
	void loadsTheFileOnlyWhileThereAreNoPostalCodes() {
		start(file(HEADER + "0150;OSLO;0301;;\n"));
		assertThat(this.postalCodes.find("0150")).isPresent();
		start(file(HEADER + "5003;BERGEN;4601;;\n"));
		assertThat(this.postalCodes.find("5003")).isEmpty();
		assertThat(this.postalCodes.find("0150")).isPresent();
	}

	@Test
	void doesNothingWithoutAFile() {
		start(null);
		assertThat(this.table.isEmpty()).isTrue();
	}

	@Test
	void loadsAFileWithMisplacedPositions() {
		start(file(HEADER + "9523;KAUTOKEINO;5612;69.00995;84.00000\n"));
		assertThat(this.postalCodes.find("9523")).isPresent();
	}

	@Test
	void aBadFileStopsTheStartAndTellsTheLine() {
		assertThatIllegalStateException().isThrownBy(() -> start(file(HEADER + "0150;OSLO;0399;;\n")))
			.withMessageEndingWith("line 2: There is no municipality with the number “0399”.");
	}

	@Test
	void aMissingFileStopsTheStartToo() {
		assertThatIllegalStateException().isThrownBy(() -> start(new FileSystemResource("no-such-file.csv")))
			.withMessageContaining("no-such-file.csv");
	}

	private void start(@Nullable Resource file) {
		GeographyProperties properties = new GeographyProperties(file, new TravelStandIn(1.3, 60));
		new PostalCodesAtStart(properties, this.loader, this.table, messages()).run(new DefaultApplicationArguments());
	}

	private static Resource file(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "postal codes");
	}

	private static MessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/geography");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

}
