package no.praksisplass.student.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import no.praksisplass.geography.PostalCodeView;
import no.praksisplass.geography.PostalCodes;
import no.praksisplass.shared.Blank;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
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
		try {
			return Optional.of(read(name, place, this.postalCodes.find(place.getPostalCode()).orElse(null)));
		}
		catch (RuleViolation ex) {
			errors.rejectValue(name + ".municipalityNumber", ex.messageKey());
			return Optional.empty();
		}
	}

	/**
	 * The places that are filled in, with the postal codes that are known already. One
	 * that is as it is stored is taken from there.
	 * @throws RuleViolation if one is without a municipality
	 */
	static List<NewBase> read(BasesForm form, List<NewBase> stored, Map<String, PostalCodeView> codes) {
		Map<String, BaseForm> before = BasesForm.from(0, stored).places();
		List<NewBase> unplaced = new ArrayList<>(stored);
		List<NewBase> bases = new ArrayList<>();
		form.places().forEach((name, place) -> {
			if (!place.isEmpty()) {
				NewBase read = read(name, place, codes.get(place.getPostalCode()));
				boolean same = place.isSame(Objects.requireNonNull(before.get(name)));
				NewBase kept = unplaced.stream()
					.filter((base) -> same && base.kind() == read.kind() && place.isSame(BaseForm.from(base)))
					.findFirst()
					.orElse(read);
				unplaced.remove(kept);
				bases.add(kept);
			}
		});
		return bases;
	}

	private static NewBase read(String name, BaseForm place, @Nullable PostalCodeView code) {
		String municipality = place.getMunicipalityNumber();
		if (municipality.isBlank() && code != null && code.municipalityNumber() != null) {
			municipality = code.municipalityNumber();
		}
		if (municipality.isBlank()) {
			throw RuleViolation.onField(name + ".municipalityNumber", "student.base.municipalityMissing");
		}
		return new NewBase(KINDS.getOrDefault(name, BaseKind.FREE_LODGING), Blank.toNull(place.getStreetAddress()),
				Blank.toNull(place.getPostalCode()), (code != null) ? code.place() : null, municipality, null);
	}

}
