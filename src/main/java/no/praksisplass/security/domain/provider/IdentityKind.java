package no.praksisplass.security.domain.provider;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a provider vouches for somebody. */
public enum IdentityKind {

	/**
	 * The name that a university vouches for, eduPersonPrincipalName, as in
	 * {@code abc012@uib.no}. It looks like an e-mail address and is none.
	 */
	PRINCIPAL_NAME("[a-z0-9][a-z0-9._+-]*@[a-z0-9-]+(\\.[a-z0-9-]+)+"),

	/** The number in the register of health personnel. */
	HPR_NUMBER("[0-9]{1,9}");

	private static final int LONGEST = 200;

	/** What Feide puts before a name in some of its claims. */
	private static final String NAMESPACE = "feide:";

	private final Pattern shape;

	IdentityKind(String shape) {
		this.shape = Pattern.compile(shape);
	}

	/** The value as it is stored and compared; empty if it is none of this kind. */
	public Optional<String> normalised(String value) {
		String lower = value.strip().toLowerCase(Locale.ROOT);
		String bare = lower.startsWith(NAMESPACE) ? lower.substring(NAMESPACE.length()) : lower;
		return Optional.of(bare)
			.filter((known) -> known.length() <= LONGEST && this.shape.matcher(known).matches())
			.filter((known) -> !NationalIdentityNumber.isIn(known));
	}

}
