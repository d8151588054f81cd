package no.praksisplass.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface; bokmål is the one that every text has. */
public enum Language {

	/** Norwegian bokmål. */
	NB("nb"),

	/** Norwegian nynorsk. */
	NN("nn"),

	/** English. */
	EN("en");

	private final Locale locale;

	Language(String code) {
		this.locale = Locale.forLanguageTag(code);
	}

	/** The language as a locale without a country. */
	public Locale locale() {
		return this.locale;
	}

	/** The code of the {@code lang} attribute: nb, nn or en. */
	public String code() {
		return this.locale.getLanguage();
	}

	/** All codes, in the order in which they are offered. */
	public static List<String> codes() {
		return Arrays.stream(values()).map(Language::code).toList();
	}

	/** The language with this code, if it is one of ours. */
	public static Optional<Language> ofCode(String code) {
		return Arrays.stream(values()).filter((language) -> language.code().equals(code)).findFirst();
	}

	/**
	 * The language that serves somebody who asks for this locale; {@code no} is bokmål.
	 */
	public static Optional<Language> serving(Locale locale) {
		String asked = locale.getLanguage();
		return ofCode("no".equals(asked) ? "nb" : asked);
	}

}
