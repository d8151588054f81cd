package no.praksisplass.supervisor.web.answer;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import no.praksisplass.shared.Channel;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.domain.answer.AnswerState;
import no.praksisplass.supervisor.domain.answer.PeriodAnswer;
import org.jspecify.annotations.Nullable;

/** An answer that a coordinator enters on a supervisor's behalf. */
public class AnswerOnBehalfForm extends AnswerForm {

	@NotNull(message = "{supervisor.answer.channelMissing}")
	private @Nullable Channel channel;

	@NotNull(message = "{supervisor.dateMissing}")
	private @Nullable LocalDate givenOn;

	static AnswerOnBehalfForm from(PeriodAnswer shown, LocalDate today) {
		AnswerOnBehalfForm form = new AnswerOnBehalfForm();
		form.setVersion(shown.version());
		form.givenOn = today;
		AnswerView given = shown.answer();
		if (given != null && shown.state() == AnswerState.OWN) {
			form.fill(given);
		}
		return form;
	}

	public @Nullable Channel getChannel() {
		return this.channel;
	}

	public void setChannel(@Nullable Channel channel) {
		this.channel = channel;
	}

	public @Nullable LocalDate getGivenOn() {
		return this.givenOn;
	}

	public void setGivenOn(@Nullable LocalDate givenOn) {
		this.givenOn = givenOn;
	}

}
