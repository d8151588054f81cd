package no.praksisplass.supervisor.web.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.supervisor.domain.answer.AnswerCommand;
import no.praksisplass.supervisor.domain.answer.OwnCourse;
import no.praksisplass.supervisor.domain.answer.PeriodAnswer;
import no.praksisplass.supervisor.domain.answer.StandingOffer;
import org.springframework.validation.Errors;

/** All answers that are filled in on the supervisor's one screen. */
public class AnswersForm {

	private List<@Valid AnswerForm> answers = new ArrayList<>();

	private List<StandingForm> standing = new ArrayList<>();

	/**
	 * What the page shows: what was typed, and from the database whatever was not on the
	 * page.
	 */
	void complete(List<OwnCourse> courses) {
		for (OwnCourse course : courses) {
			if (indexOf(course.course().id()) < 0) {
				this.standing.add(StandingForm.from(course));
			}
			for (PeriodAnswer shown : course.periods()) {
				if (indexOf(shown.period().id()) < 0) {
					this.answers.add(AnswerForm.from(shown));
				}
			}
		}
	}

	/**
	 * Lets the user confirm anew over what somebody else stored meanwhile and is now
	 * shown to her.
	 */
	void takeVersions(List<OwnCourse> courses) {
		courses.stream()
			.flatMap((course) -> course.periods().stream())
			.filter((shown) -> indexOf(shown.period().id()) >= 0)
			.forEach((shown) -> this.answers.get(indexOf(shown.period().id())).setVersion(shown.version()));
	}

	/**
	 * Adds what is missing of the answers that were chosen; at least one must be, or a
	 * standing yes.
	 */
	void checkAll(Errors errors) {
		for (int i = 0; i < this.answers.size(); i++) {
			if (this.answers.get(i).getAnswer() != null) {
				check(i, errors);
			}
		}
		boolean anyOpen = this.answers.stream().anyMatch((each) -> each.getPeriodId() != null);
		if (anyOpen && chosen().isEmpty() && this.standing.stream().noneMatch(StandingForm::isGiven)) {
			errors.reject("supervisor.answers.none");
		}
	}

	/** Adds what is missing of one answer. */
	void check(PeriodId period, Errors errors) {
		check(indexOf(period), errors);
	}

	private void check(int index, Errors errors) {
		errors.pushNestedPath("answers[" + index + "]");
		this.answers.get(index).check(errors);
		errors.popNestedPath();
	}

	/**
	 * The answer to one period.
	 * @throws NotFoundException if the form has none
	 */
	AnswerForm of(PeriodId period) {
		int index = indexOf(period);
		if (index < 0) {
			throw new NotFoundException("answer to period", period);
		}
		return this.answers.get(index);
	}

	/** The answers that were chosen. */
	Map<PeriodId, AnswerCommand> chosen() {
		Map<PeriodId, AnswerCommand> chosen = new LinkedHashMap<>();
		for (AnswerForm each : this.answers) {
			PeriodId period = each.getPeriodId();
			if (period != null && each.getAnswer() != null) {
				chosen.put(period, each.toCommand());
			}
		}
		return chosen;
	}

	/** What stands for new periods, by course. */
	Map<CourseId, Optional<StandingOffer>> standings() {
		Map<CourseId, Optional<StandingOffer>> standings = new LinkedHashMap<>();
		for (StandingForm each : this.standing) {
			CourseId course = each.getCourseId();
			if (course != null) {
				standings.put(course, each.standing());
			}
		}
		return standings;
	}

	int indexOf(PeriodId period) {
		return this.answers.stream().map(AnswerForm::getPeriodId).toList().indexOf(period);
	}

	int indexOf(CourseId course) {
		return this.standing.stream().map(StandingForm::getCourseId).toList().indexOf(course);
	}

	public List<AnswerForm> getAnswers() {
		return this.answers;
	}

	public void setAnswers(List<AnswerForm> answers) {
		this.answers = answers;
	}

	public List<StandingForm> getStanding() {
		return this.standing;
	}

	public void setStanding(List<StandingForm> standing) {
		this.standing = standing;
	}

}
