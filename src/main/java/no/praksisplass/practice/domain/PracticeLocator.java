package no.praksisplass.practice.domain;

import java.util.Map;
import java.util.Optional;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.geography.PostalCodeView;
import no.praksisplass.geography.PostalCodes;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Completes where a practice lies: its own coordinate if one is given, else that of the
 * postal code if it is known and in the municipality, else the municipality's.
 */
@Component
class PracticeLocator {

	private final Municipalities municipalities;

	private final PostalCodes postalCodes;

	PracticeLocator(Municipalities municipalities, PostalCodes postalCodes) {
		this.municipalities = municipalities;
		this.postalCodes = postalCodes;
	}

	/**
	 * The description with coordinate and postal place filled in.
	 * @throws RuleViolation if there is no such municipality
	 */
	NewPractice locate(NewPractice described) {
		return locate(described, Optional.ofNullable(described.postalCode()).flatMap(this.postalCodes::find));
	}

	/**
	 * The same with the postal codes that are known already. A practice that has moved
	 * from where it was stored gets a new position.
	 */
	NewPractice locate(NewPractice described, Optional<PracticeView> stored, Map<String, PostalCodeView> codes) {
		NewPractice settled = stored.map((before) -> settled(described, before)).orElse(described);
		return locate(settled, Optional.ofNullable(settled.postalCode()).map(codes::get));
	}

	private static NewPractice settled(NewPractice described, PracticeView stored) {
		return Practice.hasMoved(stored, described) ? described.at(null, null) : described;
	}

	private NewPractice locate(NewPractice described, Optional<PostalCodeView> postalCode) {
		MunicipalityView municipality = this.municipalities.find(described.municipalityNumber())
			.orElseThrow(() -> RuleViolation.onField("municipalityNumber", "practice.municipality.unknown"));
		Coordinate given = described.coordinate();
		Coordinate coordinate = (given != null) ? given
				: postalCode.filter((code) -> municipality.number().equals(code.municipalityNumber()))
					.map(PostalCodeView::coordinate)
					.orElse(municipality.coordinate());
		String place = described.postalPlace();
		return described.at(coordinate, (place != null) ? place : postalCode.map(PostalCodeView::place).orElse(null));
	}

}
