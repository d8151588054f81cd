package no.praksisplass.student.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.geography.PostalCodeView;
import no.praksisplass.geography.PostalCodes;
import no.praksisplass.shared.Blank;
import no.praksisplass.student.BaseKind;
import no.praksisplass.student.NewBase;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Reads the places of a form: the postal code gives its place, and the municipality where
 * none is chosen.
 */
@Component
class BaseReader {

	private static final Map<String, BaseKind> KINDS = Map.of("home", BaseKind.HOME, "study", BaseKind.STUDY, "lodging",
			BaseKind.FREE_LODGING, "lodging2", BaseKind.FREE_LODGING);

	private final PostalCodes postalCodes;

	BaseReader(PostalCodes postalCodes) {
		this.postalCodes = postalCodes;
	}

	/**
	 * The places that are filled in; one without a municipality becomes an error of its
	 * field.
	 */
	List<NewBase> read(BasesForm form, BindingResult errors) {
		List<NewBase> bases = new ArrayList<>();
		form.places().forEach((name, place) -> {
			if (!place.isEmpty() && !errors.hasFieldErrors(name + ".*")) {
				read(name, place, errors).ifPresent(bases::add);
			}
		});
		return bases;
	}

	private Optional<NewBase> read(String name, BaseForm place, BindingResult errors) {
		PostalCodeView code = this.postalCodes.find(place.getPostalCode()).orElse(null);
		String municipality = place.getMunicipalityNumber();
		if (municipality.isBlank() && code != null && code.municipalityNumber() != null) {
			municipality = code.municipalityNumber();
		}
		if (municipality.isBlank()) {
			errors.rejectValue(name + ".municipalityNumber", "student.base.municipalityMissing");
			return Optional.empty();
		}
		return Optional
			.of(new NewBase(KINDS.getOrDefault(name, BaseKind.FREE_LODGING), Blank.toNull(place.getStreetAddress()),
					Blank.toNull(place.getPostalCode()), (code != null) ? code.place() : null, municipality, null));
	}

}
