package no.praksisplass.agreement.domain.party;

import no.praksisplass.agreement.PartyKind;

/**
 * The other party of an agreement.
 *
 * @param kind what kind of party
 * @param key the id of the supervisor or practice, or the number of the municipality
 * @param name what it is called
 * @param practice the practice: the party or where the supervisor works; empty for a
 * municipality
 * @param municipality the municipality: the party or where the practice is
 */
public record Party(PartyKind kind, String key, String name, String practice, String municipality) {

	/** What tells parties of one name apart. */
	public String detail() {
		return switch (this.kind) {
			case SUPERVISOR -> this.practice + ", " + this.municipality;
			case PRACTICE -> this.municipality;
			case MUNICIPALITY -> this.key;
		};
	}

}
