package no.praksisplass.report.domain.map;

import org.jspecify.annotations.Nullable;

/** How capacity stands against need. */
public enum Balance {

	/** There is enough. */
	ENOUGH("good", "+"),

	/** There is too little. */
	SHORT("bad", "−"),

	/** Fewer than five students live there, so it is not told. */
	UNTOLD("quiet", "");

	private final String tone;

	private final String sign;

	Balance(String tone, String sign) {
		this.tone = tone;
		this.sign = sign;
	}

	/** The tone of a badge. */
	public String tone() {
		return this.tone;
	}

	/** What stands in the circle, for those who do not tell the colours apart. */
	public String sign() {
		return this.sign;
	}

	static Balance of(int usable, @Nullable Integer need) {
		if (need == null) {
			return UNTOLD;
		}
		return (usable >= need) ? ENOUGH : SHORT;
	}

}
