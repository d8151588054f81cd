package no.praksisplass.agreement.domain.text;

import no.praksisplass.shared.Sha256;

/**
 * The text of an agreement, with its fields or filled.
 *
 * @param title what it is called, one line
 * @param body the text, as Markdown
 */
public record AgreementText(String title, String body) {

	/** The checksum of the whole, by which a text is known to be the one accepted. */
	public String sha256() {
		return Sha256.of(this.title + "\n\n" + this.body);
	}

}
