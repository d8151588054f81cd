package no.praksisplass.geography.domain.load;

import java.io.InputStream;
import java.util.List;

import no.praksisplass.geography.GeographyImports;
import no.praksisplass.geography.ImportReport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

@SpringJUnitConfig
class GeographyImportServiceTests {

	@MockitoBean
	private GeographyLoader loader;

	@Autowired
	private GeographyImports imports;

	@Test
	@WithMockUser(roles = "ADMIN")
	void anAdministratorMayReplaceReferenceData() {
		ImportReport report = new ImportReport(7, List.of());
		given(this.loader.loadPostalCodes(any())).willReturn(report);
		given(this.loader.loadTravelTimes(any())).willReturn(report);
		assertThat(this.imports.loadPostalCodes(InputStream.nullInputStream())).isEqualTo(report);
		assertThat(this.imports.loadTravelTimes(InputStream.nullInputStream())).isEqualTo(report);
	}

	@Test
	@WithMockUser(roles = { "COORDINATOR", "SUPERVISOR", "STUDENT", "FINANCE", "MUNICIPALITY" })
	void nobodyElseMay() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.imports.loadPostalCodes(InputStream.nullInputStream()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.imports.loadTravelTimes(InputStream.nullInputStream()));
		then(this.loader).shouldHaveNoInteractions();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableMethodSecurity
	@Import(GeographyImportService.class)
	static class TestConfiguration {

	}

}
