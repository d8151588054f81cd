package no.praksisplass.report.web;

import no.praksisplass.report.domain.calendar.YearCalendar;
import no.praksisplass.report.domain.calendar.YearCalendars;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The year of a supervisor and of a practice. */
@Controller
class CalendarController {

	private final YearCalendars calendars;

	private final CurrentUser currentUser;

	CalendarController(YearCalendars calendars, CurrentUser currentUser) {
		this.calendars = calendars;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator/supervisors/{id}/calendar")
	String ofSupervisor(@PathVariable SupervisorId id, @RequestParam(required = false) @Nullable Integer year,
			Model model) {
		return fill(this.calendars.of(university(), id, year), "/coordinator/supervisors/" + id, "supervisors", model);
	}

	@GetMapping("/coordinator/practices/{id}/calendar")
	String ofPractice(@PathVariable PracticeId id, @RequestParam(required = false) @Nullable Integer year,
			Model model) {
		return fill(this.calendars.of(university(), id, year), "/coordinator/practices/" + id, "practices", model);
	}

	@GetMapping("/supervisor/calendar")
	String own(@RequestParam(required = false) @Nullable Integer year, Model model) {
		return fill(this.calendars.own(year), "/supervisor", "availability", model);
	}

	@GetMapping("/practice-manager/practices/{id}/calendar")
	String managed(@PathVariable PracticeId id, @RequestParam(required = false) @Nullable Integer year, Model model) {
		model.addAttribute("path", "/practice-manager/practices/" + id + "/calendar");
		return fill(this.calendars.managed(id, year), "/practice-manager", "managed", model);
	}

	private String fill(YearCalendar calendar, String back, String active, Model model) {
		model.addAttribute("calendar", calendar);
		model.addAttribute("back", back);
		model.addAttribute("active", active);
		if (!model.containsAttribute("path")) {
			model.addAttribute("path", back + "/calendar");
		}
		return "report/calendar";
	}

	private UniversityId university() {
		return this.currentUser.university(Role.COORDINATOR);
	}

}
