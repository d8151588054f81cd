package no.praksisplass.supervisor.web.answer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;

import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.domain.SupervisorBulk;
import no.praksisplass.supervisor.domain.answer.AnswerBulk;
import no.praksisplass.supervisor.domain.answer.AnswerBulk.Asked;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/** An answer in a row of a file: the form, and who answers to what. */
final class AnswerLine extends AnswerOnBehalfForm {

	private SupervisorBulk.@Nullable Known supervisor;

	private @Nullable PeriodView period;

	/** The form of what is stored. */
	static AnswerLine of(AnswerBulk.Known stored) {
		AnswerLine form = new AnswerLine();
		AnswerView answer = stored.answer();
		form.fill(answer);
		form.setVersion(stored.version());
		form.settle();
		form.handedInAs(answer);
		return form;
	}

	/** It came when and as what is stored came. */
	void handedInAs(AnswerView stored) {
		setChannel(stored.channel());
		setGivenOn(LocalDate.ofInstant(stored.givenAt(), TimeConfiguration.NORWAY));
	}

	void about(SupervisorBulk.Known who, PeriodView what) {
		this.supervisor = who;
		this.period = what;
	}

	/** Empties what is of no account for the answer, as it will be when stored. */
	void settle() {
		Answer answer = getAnswer();
		if (answer == null || !answer.offersSeats()) {
			setSeats(null);
			setWeeksAway(new LinkedHashSet<>());
		}
		if (answer != Answer.NO) {
			setNoReason(null);
		}
		if (answer != Answer.LATER) {
			setAskAgainOn(null);
		}
		if (getWeeksAway().isEmpty()) {
			setStandIn(null);
		}
	}

	Asked asked() {
		return new Asked(Objects.requireNonNull(this.supervisor).view().id(), Objects.requireNonNull(this.period).id());
	}

	AnswerBulk.Change change() {
		return new AnswerBulk.Change(Objects.requireNonNull(this.supervisor).view(),
				Objects.requireNonNull(this.period), toCommand(), Objects.requireNonNull(getChannel()),
				Objects.requireNonNull(getGivenOn()));
	}

	/** Who answers to what, as a coordinator calls them. */
	String label() {
		return (this.supervisor == null || this.period == null) ? ""
				: this.supervisor.view().name() + ", " + this.period.name();
	}

}
