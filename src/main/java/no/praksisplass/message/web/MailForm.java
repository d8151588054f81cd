package no.praksisplass.message.web;

import jakarta.validation.constraints.Size;
import no.praksisplass.message.domain.sending.MailSwitches.Switches;

/** The form of the switches of the installation's mail. */
public class MailForm {

	private long version = -1;

	private boolean paused;

	@Size(max = 200)
	private String redirectAllTo = "";

	static MailForm from(Switches switches) {
		MailForm form = new MailForm();
		form.version = switches.version();
		form.paused = switches.paused();
		String redirect = switches.redirectAllTo();
		form.redirectAllTo = (redirect != null) ? redirect : "";
		return form;
	}

	public long getVersion() {
		return this.version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

	public boolean isPaused() {
		return this.paused;
	}

	public void setPaused(boolean paused) {
		this.paused = paused;
	}

	public String getRedirectAllTo() {
		return this.redirectAllTo;
	}

	public void setRedirectAllTo(String redirectAllTo) {
		this.redirectAllTo = redirectAllTo;
	}

}
