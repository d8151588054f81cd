package no.praksisplass.university.web.information;

import jakarta.validation.constraints.Size;
import no.praksisplass.university.domain.information.InformationDetails;

/** A text about a period. */
public class InformationForm {

	private long version;

	@Size(max = 20_000)
	private String markdown = "";

	static InformationForm from(InformationDetails details) {
		InformationForm form = new InformationForm();
		form.version = details.version();
		form.markdown = details.markdown();
		return form;
	}

	public long getVersion() {
		return this.version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

	public String getMarkdown() {
		return this.markdown;
	}

	public void setMarkdown(String markdown) {
		this.markdown = markdown;
	}

}
