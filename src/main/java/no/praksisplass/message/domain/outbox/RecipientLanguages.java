package no.praksisplass.message.domain.outbox;

import java.util.Locale;

import no.praksisplass.message.domain.template.Languages;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PersonId;
import org.springframework.stereotype.Component;

/** In which language a person is written to: the account's, else bokmål. */
@Component
class RecipientLanguages {

	private final Accounts accounts;

	RecipientLanguages(Accounts accounts) {
		this.accounts = accounts;
	}

	Locale of(PersonId person) {
		return SystemAccess.call(() -> this.accounts.findByPerson(person))
			.flatMap((account) -> account.language())
			.map((language) -> Languages.of(language.getLanguage()))
			.orElse(Languages.DEFAULT);
	}

}
