package no.praksisplass.geography.domain;

import java.io.InputStream;
import java.util.List;

import no.praksisplass.geography.ImportReport;
import no.praksisplass.geography.KnownTravel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces tables with the contents of files. Checks nobody's rights, because the
 * application itself loads at start; users come through {@link GeographyImportService}.
 */
@Service
@Transactional
class GeographyLoader {

	private final MunicipalityRepository municipalities;

	private final PostalCodeTable postalCodes;

	private final TravelTimeTable travelTimes;

	GeographyLoader(MunicipalityRepository municipalities, PostalCodeTable postalCodes, TravelTimeTable travelTimes) {
		this.municipalities = municipalities;
		this.postalCodes = postalCodes;
		this.travelTimes = travelTimes;
	}

	ImportReport loadPostalCodes(InputStream file) {
		PostalCodeFile.Contents contents = PostalCodeFile.read(file, this.municipalities.positions());
		this.postalCodes.replace(contents.rows());
		return new ImportReport(contents.rows().size(), contents.notes());
	}

	ImportReport loadTravelTimes(InputStream file) {
		List<KnownTravel> rows = TravelTimeFile.read(file, this.municipalities.positions().keySet());
		this.travelTimes.replace(rows);
		return new ImportReport(rows.size(), List.of());
	}

}
