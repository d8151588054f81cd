package no.praksisplass.practice;

import org.jspecify.annotations.Nullable;

/**
 * What two that are merged cannot both keep.
 *
 * @param id names it among the choices
 * @param settling how it comes to an end
 * @param what what it is
 * @param kept what the one kept says, where it is chosen
 * @param away what the other says, where it is chosen
 */
public record Clash(String id, Settling settling, Said what, @Nullable Said kept, @Nullable Said away) {

	/** Whoever merges chooses. */
	public static Clash chosen(String id, Said what, Said kept, Said away) {
		return new Clash(id, Settling.CHOSEN, what, kept, away);
	}

	/** Settled by a rule that the text tells. */
	public static Clash byItself(String id, Said what) {
		return new Clash(id, Settling.BY_ITSELF, what, null, null);
	}

	/** The two cannot be merged as they are. */
	public static Clash refused(String id, Said what) {
		return new Clash(id, Settling.REFUSED, what, null, null);
	}

	/** How a clash comes to an end. */
	public enum Settling {

		/** Whoever merges chooses. */
		CHOSEN,

		/** By a rule. */
		BY_ITSELF,

		/** Not at all: first something else has to be put right. */
		REFUSED

	}

}
