package no.praksisplass.geography;

import java.util.List;
import java.util.Optional;

/**
 * The municipalities and counties in force. Lists come in Norwegian order, æ ø å last.
 */
public interface Municipalities {

	/** All municipalities by name; of the same name, by county. */
	List<MunicipalityView> all();

	/** The municipalities of a county by name; none if there is no such county. */
	List<MunicipalityView> inCounty(String countyNumber);

	/** The municipality of a four-digit number. */
	Optional<MunicipalityView> find(String number);

	/** All counties by name. */
	List<CountyView> counties();

	/** The county of a two-digit number. */
	Optional<CountyView> findCounty(String number);

}
