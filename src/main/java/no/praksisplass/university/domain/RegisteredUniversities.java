package no.praksisplass.university.domain;

import java.util.LinkedHashMap;
import java.util.Map;

import no.praksisplass.security.UniversityDirectory;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the names of the universities kept here. */
@Component
class RegisteredUniversities implements UniversityDirectory {

	private final UniversityRepository universities;

	RegisteredUniversities(UniversityRepository universities) {
		this.universities = universities;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<UniversityId, String> names() {
		Map<UniversityId, String> names = new LinkedHashMap<>();
		this.universities.findAllByOrderByName()
			.forEach((university) -> names.put(university.id(), university.view().name()));
		return names;
	}

}
