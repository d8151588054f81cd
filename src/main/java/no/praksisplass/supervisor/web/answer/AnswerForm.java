package no.praksisplass.supervisor.web.answer;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.Size;
import no.praksisplass.shared.Blank;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.NoReason;
import no.praksisplass.supervisor.domain.answer.AnswerCommand;
import no.praksisplass.supervisor.domain.answer.AnswerState;
import no.praksisplass.supervisor.domain.answer.PeriodAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One answer to one period, as it is filled in. */
public class AnswerForm {

	private @Nullable PeriodId periodId;

	private @Nullable Long version;

	private @Nullable Answer answer;

	private @Nullable Integer seats = 1;

	private @Nullable NoReason noReason;

	private Set<LocalDate> weeksAway = new LinkedHashSet<>();

	@Size(max = 1000)
	private @Nullable String note;

	private @Nullable LocalDate askAgainOn;

	@Size(max = 200)
	private @Nullable String standIn;

	private OfferDetailsForm details = new OfferDetailsForm();

	static AnswerForm from(PeriodAnswer shown) {
		AnswerForm form = new AnswerForm();
		form.periodId = shown.period().id();
		form.version = shown.version();
		AnswerView given = shown.answer();
		if (given != null && shown.state() != AnswerState.ASK_AGAIN) {
			form.fill(given);
			if (shown.state() == AnswerState.DRAFT) {
				// What was said about the weeks of another period is no draft for this
				// one
				form.note = null;
				form.weeksAway = new LinkedHashSet<>();
				form.standIn = null;
			}
		}
		return form;
	}

	/** Takes over an answer. */
	final void fill(AnswerView given) {
		this.answer = given.answer();
		this.seats = Math.max(1, given.seats());
		this.noReason = given.noReason();
		this.note = given.note();
		this.weeksAway = new LinkedHashSet<>(given.weeksAway());
		this.askAgainOn = given.askAgainOn();
		this.standIn = given.standIn();
		this.details.fill(given.details());
	}

	/** Whether anything stands in the fields that are folded away. */
	public boolean isMore() {
		return !this.weeksAway.isEmpty() || Blank.toNull(this.note) != null || Blank.toNull(this.standIn) != null
				|| this.details.isFilled();
	}

	/** Adds what is missing to the errors, which are at this form's path. */
	void check(Errors errors) {
		if (this.answer == null) {
			errors.rejectValue("answer", "supervisor.answer.choose");
		}
		if (this.answer == Answer.NO && this.noReason == null) {
			errors.rejectValue("noReason", "supervisor.answer.reasonMissing");
		}
		if (this.answer == Answer.LATER && this.askAgainOn == null && !errors.hasFieldErrors("askAgainOn")) {
			errors.rejectValue("askAgainOn", "supervisor.answer.askAgainMissing");
		}
		if (this.answer != null && this.answer.offersSeats() && this.seats == null) {
			errors.rejectValue("seats", "supervisor.answer.seatsMissing");
		}
	}

	AnswerCommand toCommand() {
		return new AnswerCommand(Objects.requireNonNull(this.answer), Objects.requireNonNullElse(this.seats, 0),
				this.noReason, this.weeksAway, Blank.toNull(this.note), this.askAgainOn, Blank.toNull(this.standIn),
				this.details.toDetails(), this.version);
	}

	public @Nullable PeriodId getPeriodId() {
		return this.periodId;
	}

	public void setPeriodId(@Nullable PeriodId periodId) {
		this.periodId = periodId;
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public @Nullable Answer getAnswer() {
		return this.answer;
	}

	public void setAnswer(@Nullable Answer answer) {
		this.answer = answer;
	}

	public @Nullable Integer getSeats() {
		return this.seats;
	}

	public void setSeats(@Nullable Integer seats) {
		this.seats = seats;
	}

	public @Nullable NoReason getNoReason() {
		return this.noReason;
	}

	public void setNoReason(@Nullable NoReason noReason) {
		this.noReason = noReason;
	}

	public Set<LocalDate> getWeeksAway() {
		return this.weeksAway;
	}

	public void setWeeksAway(Set<LocalDate> weeksAway) {
		this.weeksAway = weeksAway;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public void setNote(@Nullable String note) {
		this.note = note;
	}

	public @Nullable LocalDate getAskAgainOn() {
		return this.askAgainOn;
	}

	public void setAskAgainOn(@Nullable LocalDate askAgainOn) {
		this.askAgainOn = askAgainOn;
	}

	public @Nullable String getStandIn() {
		return this.standIn;
	}

	public void setStandIn(@Nullable String standIn) {
		this.standIn = standIn;
	}

	public OfferDetailsForm getDetails() {
		return this.details;
	}

	public void setDetails(OfferDetailsForm details) {
		this.details = details;
	}

}
