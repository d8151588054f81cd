package no.praksisplass.geography.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.PostalCodeView;
import no.praksisplass.geography.PostalCodes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers for postal codes from their table. */
@Service
@Transactional(readOnly = true)
class PostalCodeService implements PostalCodes {

	private final PostalCodeRepository postalCodes;

	PostalCodeService(PostalCodeRepository postalCodes) {
		this.postalCodes = postalCodes;
	}

	@Override
	public Optional<PostalCodeView> find(String code) {
		return this.postalCodes.findByCode(code).map(PostalCode::toView);
	}

	@Override
	public Map<String, PostalCodeView> find(Collection<String> codes) {
		return this.postalCodes.findByCodes(codes)
			.stream()
			.map(PostalCode::toView)
			.collect(Collectors.toMap(PostalCodeView::code, Function.identity()));
	}

}
