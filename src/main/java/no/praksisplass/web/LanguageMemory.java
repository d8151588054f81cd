package no.praksisplass.web;

import java.util.Optional;

/** Keeps the language that the user chose, for the next sign-in and for mail. */
public interface LanguageMemory {

	/** Keeps the language for the user signed in; without effect if nobody is. */
	void remember(Language language);

	/** The language kept for the user signed in, if one is. */
	default Optional<Language> recall() {
		return Optional.empty();
	}

}
