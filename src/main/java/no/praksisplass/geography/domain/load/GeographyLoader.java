package no.praksisplass.geography.domain.load;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.GeographyFileKind;
import no.praksisplass.geography.ImportReport;
import no.praksisplass.geography.KnownTravel;
import no.praksisplass.geography.domain.MunicipalityRepository;
import no.praksisplass.geography.domain.PostalCodeRow;
import no.praksisplass.geography.domain.PostalCodeTable;
import no.praksisplass.geography.domain.TravelTimeTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces tables with the contents of files. Checks nobody's rights, because the
 * application itself loads at start; users come through {@link GeographyImportService}.
 */
@Service
@Transactional
public class GeographyLoader {

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

	/** Loads a file of a kind. */
	ImportReport load(GeographyFileKind kind, InputStream file) {
		return switch (kind) {
			case POSTAL_CODES -> loadPostalCodes(file);
			case TRAVEL_TIMES -> loadTravelTimes(file);
		};
	}

	/** What loading a file would do; nothing is stored. */
	@Transactional(readOnly = true)
	DryRun dryRun(GeographyFileKind kind, InputStream file) {
		return switch (kind) {
			case POSTAL_CODES -> {
				PostalCodeFile.Contents contents = PostalCodeFile.read(file, this.municipalities.positions());
				yield new DryRun(new ImportReport(contents.rows().size(), contents.notes()), TableChange
					.of(by(this.postalCodes.all(), PostalCodeRow::code), by(contents.rows(), PostalCodeRow::code)));
			}
			case TRAVEL_TIMES -> {
				List<KnownTravel> rows = TravelTimeFile.read(file, this.municipalities.positions().keySet());
				yield new DryRun(new ImportReport(rows.size(), List.of()), TableChange
					.of(by(this.travelTimes.all(), GeographyLoader::pair), by(rows, GeographyLoader::pair)));
			}
		};
	}

	/** How many rows are loaded of a kind. */
	@Transactional(readOnly = true)
	int count(GeographyFileKind kind) {
		return switch (kind) {
			case POSTAL_CODES -> this.postalCodes.count();
			case TRAVEL_TIMES -> this.travelTimes.count();
		};
	}

	private static String pair(KnownTravel travel) {
		return travel.fromMunicipality() + travel.toMunicipality();
	}

	private static <V> Map<String, V> by(List<V> rows, Function<V, String> key) {
		return rows.stream().collect(Collectors.toMap(key, Function.identity()));
	}

	ImportReport loadTravelTimes(InputStream file) {
		List<KnownTravel> rows = TravelTimeFile.read(file, this.municipalities.positions().keySet());
		this.travelTimes.replace(rows);
		return new ImportReport(rows.size(), List.of());
	}

	/**
	 * What loading a file would do.
	 *
	 * @param report what would come of it
	 * @param change how the table would change
	 */
	record DryRun(ImportReport report, TableChange change) {
	}

}
