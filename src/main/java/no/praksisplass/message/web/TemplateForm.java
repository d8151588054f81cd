package no.praksisplass.message.web;

import no.praksisplass.message.domain.template.TemplateDetails;
import no.praksisplass.message.domain.template.TemplateText;

/** The form of a text. The rules of what it may say are the text's own. */
public class TemplateForm {

	private int version;

	private String subject = "";

	private String body = "";

	private String recipient = "";

	static TemplateForm from(TemplateDetails details) {
		TemplateForm form = of(details.text());
		form.version = details.number();
		return form;
	}

	private static TemplateForm of(TemplateText text) {
		TemplateForm form = new TemplateForm();
		form.subject = text.subject();
		form.body = text.body();
		return form;
	}

	TemplateText toText() {
		return new TemplateText(this.subject, this.body.replace("\r\n", "\n"));
	}

	/** The number of the version that the text is based on. */
	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getSubject() {
		return this.subject;
	}

	public void setSubject(String subject) {
		this.subject = subject;
	}

	public String getBody() {
		return this.body;
	}

	public void setBody(String body) {
		this.body = body;
	}

	/** Part of the name of whose message a preview shows. */
	public String getRecipient() {
		return this.recipient;
	}

	public void setRecipient(String recipient) {
		this.recipient = recipient;
	}

}
