package no.praksisplass.placement.web;

import java.util.List;
import java.util.Locale;

import no.praksisplass.placement.domain.OwnPlacements;
import no.praksisplass.placement.domain.PlacementDetails;
import no.praksisplass.placement.domain.notice.Notices;
import no.praksisplass.placement.domain.todo.OwnTodos;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.university.InformationAudience;
import no.praksisplass.university.PeriodInformations;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A student's home, and the placement with its calendar file. */
@Controller
@RequestMapping("/student")
class StudentPlacementController {

	private final OwnPlacements placements;

	private final Notices notices;

	private final PeriodInformations informations;

	private final OwnTodos todos;

	private final CalendarFile calendarFile;

	StudentPlacementController(OwnPlacements placements, Notices notices, PeriodInformations informations,
			OwnTodos todos, CalendarFile calendarFile) {
		this.placements = placements;
		this.notices = notices;
		this.informations = informations;
		this.todos = todos;
		this.calendarFile = calendarFile;
	}

	@GetMapping
	String home(Model model) {
		model.addAttribute("placements", this.placements.asStudent());
		model.addAttribute("notices", this.notices.mine());
		return "placement/student-home";
	}

	@GetMapping("/placement")
	String show(Locale locale, Model model) {
		List<PlacementDetails> mine = this.placements.asStudent();
		model.addAttribute("placements", mine);
		model.addAttribute("informations", About.of(this.informations
			.findAll(mine.stream().map((one) -> one.period().id()).toList(), InformationAudience.STUDENT, locale)));
		model.addAttribute("todos", this.todos.mine(locale));
		return "placement/student-placement";
	}

	@GetMapping("/placements/{placement}/calendar.ics")
	ResponseEntity<String> calendar(@PathVariable PlacementId placement) {
		String file = this.calendarFile.of(this.placements.asStudent(placement));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("praksis.ics").build().toString())
			.body(file);
	}

}
