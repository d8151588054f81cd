package no.praksisplass.report.web;

import no.praksisplass.report.domain.capacity.Capacities;
import no.praksisplass.report.domain.capacity.CapacityFilter;
import no.praksisplass.report.domain.capacity.Figure;
import no.praksisplass.report.domain.capacity.Grouping;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Capacity of a year, a round or a period, and what its figures are made of. */
@Controller
@RequestMapping("/coordinator")
class CapacityController {

	private static final String YEAR = "/coordinator/capacity";

	private final Capacities capacities;

	private final CapacityPage page;

	private final CurrentUser currentUser;

	CapacityController(Capacities capacities, CapacityPage page, CurrentUser currentUser) {
		this.capacities = capacities;
		this.page = page;
		this.currentUser = currentUser;
	}

	@GetMapping("/capacity")
	String ofYear(@RequestParam(required = false) @Nullable Integer year, CapacityFilter filter,
			@RequestParam(required = false) @Nullable Grouping by, @Sortable("name") Paging paging, Model model) {
		return this.page.fill(this.capacities.year(this.currentUser.university(Role.COORDINATOR), year), YEAR, filter,
				by, paging, model);
	}

	@GetMapping("/capacity/behind")
	String behindYear(@RequestParam(required = false) @Nullable Integer year, CapacityFilter filter,
			@RequestParam(defaultValue = "USABLE") Figure figure, @Sortable("name") Paging paging, Model model) {
		return this.page.fillBehind(this.capacities.year(this.currentUser.university(Role.COORDINATOR), year), YEAR,
				filter, figure, paging, model);
	}

	@GetMapping("/rounds/{round}/capacity")
	String ofRound(@PathVariable RoundId round, CapacityFilter filter,
			@RequestParam(required = false) @Nullable Grouping by, @Sortable("name") Paging paging, Model model) {
		model.addAttribute("round", round);
		return this.page.fill(this.capacities.round(round), path(round), filter, by, paging, model);
	}

	@GetMapping("/rounds/{round}/capacity/behind")
	String behindRound(@PathVariable RoundId round, CapacityFilter filter,
			@RequestParam(defaultValue = "USABLE") Figure figure, @Sortable("name") Paging paging, Model model) {
		model.addAttribute("round", round);
		return this.page.fillBehind(this.capacities.round(round), path(round), filter, figure, paging, model);
	}

	@GetMapping("/periods/{id}/capacity")
	String ofPeriod(@PathVariable PeriodId id, CapacityFilter filter,
			@RequestParam(required = false) @Nullable Grouping by, @Sortable("name") Paging paging, Model model) {
		model.addAttribute("period", id);
		return this.page.fill(this.capacities.period(id), path(id), filter, by, paging, model);
	}

	@GetMapping("/periods/{id}/capacity/behind")
	String behindPeriod(@PathVariable PeriodId id, CapacityFilter filter,
			@RequestParam(defaultValue = "USABLE") Figure figure, @Sortable("name") Paging paging, Model model) {
		model.addAttribute("period", id);
		return this.page.fillBehind(this.capacities.period(id), path(id), filter, figure, paging, model);
	}

	private static String path(RoundId round) {
		return "/coordinator/rounds/" + round + "/capacity";
	}

	private static String path(PeriodId period) {
		return "/coordinator/periods/" + period + "/capacity";
	}

}
