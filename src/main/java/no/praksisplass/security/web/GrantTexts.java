package no.praksisplass.security.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.UniversityDirectory;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Option;
import no.praksisplass.web.Texts;

/** Says roles in the user's language. In templates {@code @grantTexts}. */
@Component("grantTexts")
class GrantTexts {

	private final UniversityDirectory universities;

	private final Texts texts;

	GrantTexts(UniversityDirectory universities, Texts texts) {
		this.universities = universities;
		this.texts = texts;
	}

	/** The roles as choices, in the order of the roles and then of the universities. */
	public List<Option> choices(Collection<RoleGrant> grants) {
		Map<UniversityId, String> names = this.universities.names();
		return grants.stream()
			.sorted(Comparator.comparing(RoleGrant::role)
				.thenComparing((grant) -> grant.university().map(names::get).orElse("")))
			.map((grant) -> new Option(grant.key(), text(grant, names)))
			.toList();
	}

	/** One role by its name, with the university. */
	public String of(RoleGrant grant) {
		return text(grant, this.universities.names());
	}

	private String text(RoleGrant grant, Map<UniversityId, String> names) {
		String role = this.texts.of("role." + grant.role().name());
		return grant.university().map((id) -> role + ", " + names.getOrDefault(id, "?")).orElse(role);
	}

}
