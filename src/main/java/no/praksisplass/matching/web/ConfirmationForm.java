package no.praksisplass.matching.web;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.shared.Channel;
import org.jspecify.annotations.Nullable;

/** A supervisor's yes to a student, after a maybe. */
public class ConfirmationForm extends StudentSeatForm {

	@NotNull
	private @Nullable Channel channel;

	public @Nullable Channel getChannel() {
		return this.channel;
	}

	public void setChannel(@Nullable Channel channel) {
		this.channel = channel;
	}

}
