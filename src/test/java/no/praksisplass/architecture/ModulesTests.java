package no.praksisplass.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

import no.praksisplass.PraksisplassApplication;

import static org.assertj.core.api.Assertions.assertThat;

class ModulesTests {

	@Test
	void modulesUseEachOthersPublicFacesOnlyAndHaveNoCycles() {
		ApplicationModules.of(PraksisplassApplication.class).verify();
	}

	/** The tests' one would hide what the main one says of the module. */
	@Test
	void noPackageIsDescribedTwice() throws IOException {
		Path tests = Path.of("src/test/java");
		try (Stream<Path> files = Files.walk(tests)) {
			assertThat(files.filter((file) -> file.endsWith("package-info.java")))
				.noneMatch((file) -> Files.exists(Path.of("src/main/java").resolve(tests.relativize(file))));
		}
	}

}
