package no.praksisplass.security.web;

import org.springframework.stereotype.Component;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.domain.OwnAccount;
import no.praksisplass.web.Language;
import no.praksisplass.web.LanguageMemory;

/** Keeps the language with the account of the user signed in. */
@Component
class KeptLanguage implements LanguageMemory {

	private final CurrentUser currentUser;

	private final OwnAccount ownAccount;

	KeptLanguage(CurrentUser currentUser, OwnAccount ownAccount) {
		this.currentUser = currentUser;
		this.ownAccount = ownAccount;
	}

	@Override
	public void remember(Language language) {
		if (this.currentUser.find().isPresent()) {
			this.ownAccount.speak(language.locale());
		}
	}

}
