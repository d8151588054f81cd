package no.praksisplass.supervisor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.domain.answer.PracticeAnswers;
import no.praksisplass.supervisor.domain.manager.PracticeManagers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The coordinator's page of a practice: what it is, who works there and what they have
 * answered.
 */
@Controller
class PracticeDetailsController {

	private final Practices practices;

	private final PracticeAnswers answers;

	private final PracticeManagers managers;

	private final Municipalities municipalities;

	private final CurrentUser currentUser;

	private final Clock clock;

	PracticeDetailsController(Practices practices, PracticeAnswers answers, PracticeManagers managers,
			Municipalities municipalities, CurrentUser currentUser, Clock clock) {
		this.practices = practices;
		this.answers = answers;
		this.managers = managers;
		this.municipalities = municipalities;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@GetMapping("/coordinator/practices/{id}")
	String show(@PathVariable PracticeId id, Model model) {
		PracticeView practice = this.practices.find(id).orElseThrow(() -> new NotFoundException("practice", id));
		model.addAttribute("practice", practice);
		this.municipalities.find(practice.municipalityNumber())
			.ifPresent((municipality) -> model.addAttribute("municipality", municipality));
		PracticeAnswers.Table table = this.answers.of(practice);
		model.addAttribute("table", table);
		model.addAttribute("names",
				table.gps().stream().collect(Collectors.toMap(SupervisorView::id, SupervisorView::name)));
		model.addAttribute("managers", this.managers.of(id));
		model.addAttribute("isAdmin", this.currentUser.require().roles().contains(Role.ADMIN));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "supervisor/practice";
	}

}
