package no.praksisplass.supervisor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.message.MessageHistory;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.domain.QualificationRegister;
import no.praksisplass.supervisor.domain.SupervisorDetails;
import no.praksisplass.supervisor.domain.SupervisorRegister;
import no.praksisplass.supervisor.domain.answer.AnswersOnBehalf;
import no.praksisplass.supervisor.domain.answer.PeriodAnswer;
import no.praksisplass.supervisor.domain.answer.StandingOffer;
import no.praksisplass.supervisor.domain.pause.PauseRegister;
import no.praksisplass.supervisor.domain.trainee.TraineeRegister;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.Universities;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the coordinator's page of a supervisor shows. */
@Component
class SupervisorPage {

	private final SupervisorRegister register;

	private final QualificationRegister qualifications;

	private final PauseRegister pauses;

	private final TraineeRegister trainees;

	private final AnswersOnBehalf answers;

	private final Persons persons;

	private final Universities universities;

	private final MessageHistory messages;

	private final CurrentUser currentUser;

	private final Clock clock;

	SupervisorPage(SupervisorRegister register, QualificationRegister qualifications, PauseRegister pauses,
			TraineeRegister trainees, AnswersOnBehalf answers, Persons persons, Universities universities,
			MessageHistory messages, CurrentUser currentUser, Clock clock) {
		this.register = register;
		this.qualifications = qualifications;
		this.pauses = pauses;
		this.trainees = trainees;
		this.answers = answers;
		this.persons = persons;
		this.universities = universities;
		this.messages = messages;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	void fill(SupervisorId id, Model model) {
		SupervisorDetails details = this.register.get(id);
		PersonId person = details.supervisor().personId();
		model.addAttribute("details", details);
		model.addAttribute("messages", this.messages.ofPerson(this.currentUser.university(Role.COORDINATOR), person));
		model.addAttribute("declined", this.messages.declined(person));
		model.addAttribute("qualifications", this.qualifications.of(id));
		model.addAttribute("pauses", this.pauses.of(id));
		model.addAttribute("trainees", this.trainees.of(id));
		List<PeriodAnswer> answered = this.answers.of(id);
		model.addAttribute("answers", answered);
		model.addAttribute("givers", givers(answered));
		model.addAttribute("colleagueNames",
				this.answers.colleagues(id)
					.stream()
					.collect(Collectors.toMap(SupervisorView::id, SupervisorView::name)));
		model.addAttribute("standing", standing(id));
		model.addAttribute("isAdmin", this.currentUser.require().roles().contains(Role.ADMIN));
		model.addAttribute("today", LocalDate.now(this.clock));
	}

	private Map<PersonId, PersonView> givers(List<PeriodAnswer> answered) {
		return this.persons.findAll(answered.stream().map(PeriodAnswer::givenBy).filter(Objects::nonNull).toList());
	}

	/**
	 * The university's courses, with the seats of a standing yes where there is one and
	 * none else.
	 */
	private Map<CourseView, Integer> standing(SupervisorId id) {
		Map<CourseView, Integer> standing = new LinkedHashMap<>();
		Map<CourseId, StandingOffer> given = this.answers.standing(id);
		this.universities.courses(this.currentUser.university(Role.COORDINATOR))
			.forEach((course) -> standing.put(course,
					Optional.ofNullable(given.get(course.id())).map(StandingOffer::seats).orElse(0)));
		return standing;
	}

}
