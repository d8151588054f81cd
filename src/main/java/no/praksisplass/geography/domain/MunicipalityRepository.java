package no.praksisplass.geography.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.praksisplass.geography.Coordinate;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads municipalities with their county, sorted by the Norwegian collation of the
 * columns.
 */
public interface MunicipalityRepository extends Repository<Municipality, String> {

	@Query("select m from Municipality m join fetch m.county c order by m.name, c.name")
	List<Municipality> findAllWithCounty();

	@Query("select m from Municipality m")
	List<Municipality> findAll();

	/** The position of every municipality, by number. */
	default Map<String, Coordinate> positions() {
		return findAll().stream().collect(Collectors.toMap(Municipality::number, Municipality::coordinate));
	}

}
