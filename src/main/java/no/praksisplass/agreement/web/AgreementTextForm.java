package no.praksisplass.agreement.web;

import no.praksisplass.agreement.domain.text.AgreementText;
import no.praksisplass.agreement.domain.text.TextDetails;

/** The form of a text. The rules of what it may say are the text's own. */
public class AgreementTextForm {

	private int version;

	private String title = "";

	private String body = "";

	private String recipient = "";

	static AgreementTextForm from(TextDetails details) {
		AgreementTextForm form = new AgreementTextForm();
		form.version = details.number();
		form.title = details.text().title();
		form.body = details.text().body();
		return form;
	}

	AgreementText toText() {
		return new AgreementText(this.title, this.body.replace("\r\n", "\n"));
	}

	/** The number of the version that the text is based on. */
	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getTitle() {
		return this.title;
	}

	public void setTitle(String title) {
		this.title = title;
	}

	public String getBody() {
		return this.body;
	}

	public void setBody(String body) {
		this.body = body;
	}

	/** Part of the name of the party for whom a preview shows it. */
	public String getRecipient() {
		return this.recipient;
	}

	public void setRecipient(String recipient) {
		this.recipient = recipient;
	}

}
