package no.praksisplass.agreement.web;

/** That an agreement was read and is accepted. */
public class AcceptForm {

	private boolean read;

	private String text = "";

	public boolean isRead() {
		return this.read;
	}

	public void setRead(boolean read) {
		this.read = read;
	}

	/** The checksum of the text that was read. */
	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

}
