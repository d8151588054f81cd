package no.praksisplass.student.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.geography.PostalCodeView;
import no.praksisplass.geography.PostalCodes;
import no.praksisplass.student.BaseView;
import no.praksisplass.student.NewBase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where bases are: at their own coordinate, else at that of their postal code, else at
 * that of their municipality.
 */
@Component
class BasePositions {

	private final Municipalities municipalities;

	private final PostalCodes postalCodes;

	BasePositions(Municipalities municipalities, PostalCodes postalCodes) {
		this.municipalities = municipalities;
		this.postalCodes = postalCodes;
	}

	/** Answers for all of these bases from a few queries. */
	Function<NewBase, BaseView> forAll(Collection<NewBase> bases) {
		Set<String> codes = bases.stream()
			.map(NewBase::postalCode)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Map<String, PostalCodeView> known = this.postalCodes.find(codes);
		Map<String, MunicipalityView> byNumber = this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityView::number, Function.identity()));
		return (base) -> new BaseView(base.kind(), base.municipalityNumber(), position(base, known, byNumber));
	}

	private static Coordinate position(NewBase base, Map<String, PostalCodeView> postalCodes,
			Map<String, MunicipalityView> municipalities) {
		Coordinate own = base.coordinate();
		if (own != null) {
			return own;
		}
		Coordinate ofPostalCode = ofPostalCode(base.postalCode(), postalCodes);
		if (ofPostalCode != null) {
			return ofPostalCode;
		}
		MunicipalityView municipality = Objects.requireNonNull(municipalities.get(base.municipalityNumber()),
				"the database refuses a base in an unknown municipality");
		return municipality.coordinate();
	}

	private static @Nullable Coordinate ofPostalCode(@Nullable String code, Map<String, PostalCodeView> postalCodes) {
		PostalCodeView postalCode = (code != null) ? postalCodes.get(code) : null;
		return (postalCode != null) ? postalCode.coordinate() : null;
	}

}
