package no.praksisplass.message.web;

import jakarta.validation.constraints.Size;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.domain.mailing.MailingCommand;

/** The form in which people are chosen for a mailing. */
public class MailingForm {

	private String topic = "";

	private String group = "";

	@Size(max = 100)
	private String text = "";

	MailingCommand toCommand(MessageKind kind) {
		return new MailingCommand(kind, this.topic, this.group, this.text);
	}

	/** The id of what it is about; blank for a kind about nothing. */
	public String getTopic() {
		return this.topic;
	}

	public void setTopic(String topic) {
		this.topic = topic;
	}

	/** The id of the group it is narrowed to; blank for all. */
	public String getGroup() {
		return this.group;
	}

	public void setGroup(String group) {
		this.group = group;
	}

	/** Part of what is known of a person; blank for all. */
	public String getText() {
		return this.text;
	}

	public void setText(String text) {
		this.text = text;
	}

}
