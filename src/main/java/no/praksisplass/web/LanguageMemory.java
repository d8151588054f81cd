package no.praksisplass.web;

/** Keeps the language that the user chose, for the next sign-in and for mail. */
public interface LanguageMemory {

	/** Keeps the language for the user signed in; without effect if nobody is. */
	void remember(Language language);

}
