package no.praksisplass.security.web.admin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.UniversityDirectory;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Option;
import no.praksisplass.web.Texts;

import org.springframework.stereotype.Component;

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
		return getReader().choices(grants);
	}

	/** For a page with many accounts: the names of the universities are read once. */
	public Reader getReader() {
		return new Reader(this.universities.names(), this.texts);
	}

	/** Says roles with the universities' names as they were read. */
	public record Reader(Map<UniversityId, String> names, Texts texts) {

		/**
		 * The roles as choices, in the order of the roles and then of the universities.
		 */
		public List<Option> choices(Collection<RoleGrant> grants) {
			return grants.stream()
				.sorted(Comparator.comparing(RoleGrant::role)
					.thenComparing((grant) -> grant.university().map(this.names::get).orElse("")))
				.map((grant) -> new Option(grant.key(), of(grant)))
				.toList();
		}

		/** One role by its name, with the university. */
		public String of(RoleGrant grant) {
			String role = this.texts.of("role." + grant.role().name());
			return grant.university().map((id) -> role + ", " + this.names.getOrDefault(id, "?")).orElse(role);
		}

	}

}
