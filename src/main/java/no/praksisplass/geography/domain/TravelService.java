package no.praksisplass.geography.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import no.praksisplass.geography.Place;
import no.praksisplass.geography.Travel;
import no.praksisplass.geography.TravelEstimates;
import no.praksisplass.geography.TravelTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers for travel from the loaded travel times and the positions of the places. */
@Service
@Transactional(readOnly = true)
class TravelService implements TravelEstimates {

	private final GeographyProperties properties;

	private final MunicipalityRepository municipalities;

	private final PostalCodeTable postalCodes;

	private final TravelTimeTable travelTimes;

	TravelService(GeographyProperties properties, MunicipalityRepository municipalities, PostalCodeTable postalCodes,
			TravelTimeTable travelTimes) {
		this.properties = properties;
		this.municipalities = municipalities;
		this.postalCodes = postalCodes;
		this.travelTimes = travelTimes;
	}

	@Override
	public Travel between(Place from, Place to) {
		List<String> codes = Stream.of(from, to).map(Place::postalCode).filter(Objects::nonNull).toList();
		return new TravelTable(this.properties.travel(), this.municipalities.positions(),
				this.postalCodes.positions(codes),
				this.travelTimes.between(from.municipalityNumber(), to.municipalityNumber()))
			.between(from, to);
	}

	@Override
	public TravelTable table() {
		return new TravelTable(this.properties.travel(), this.municipalities.positions(), this.postalCodes.positions(),
				this.travelTimes.all());
	}

}
