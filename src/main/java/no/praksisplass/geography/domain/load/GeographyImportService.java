package no.praksisplass.geography.domain.load;

import java.io.InputStream;

import no.praksisplass.geography.GeographyImports;
import no.praksisplass.geography.ImportReport;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets administrators, and nobody else, replace reference data. */
@Service
@PreAuthorize("hasRole('ADMIN')")
class GeographyImportService implements GeographyImports {

	private final GeographyLoader loader;

	GeographyImportService(GeographyLoader loader) {
		this.loader = loader;
	}

	@Override
	public ImportReport loadPostalCodes(InputStream file) {
		return this.loader.loadPostalCodes(file);
	}

	@Override
	public ImportReport loadTravelTimes(InputStream file) {
		return this.loader.loadTravelTimes(file);
	}

}
