package no.praksisplass.report.web;

import no.praksisplass.report.domain.capacity.Capacities;
import no.praksisplass.report.domain.capacity.CapacityBasis;
import no.praksisplass.report.domain.capacity.CapacityFilter;
import no.praksisplass.report.domain.map.NeedMaps;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Capacity against need of a year, a round or a period on a map. */
@Controller
@RequestMapping("/coordinator")
class MapController {

	private final Capacities capacities;

	private final NeedMaps maps;

	private final CurrentUser currentUser;

	MapController(Capacities capacities, NeedMaps maps, CurrentUser currentUser) {
		this.capacities = capacities;
		this.maps = maps;
		this.currentUser = currentUser;
	}

	@GetMapping("/capacity/map")
	String ofYear(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) @Nullable String county, Model model) {
		return fill(this.capacities.year(this.currentUser.university(Role.COORDINATOR), year), "/coordinator/capacity",
				county, model);
	}

	@GetMapping("/rounds/{round}/capacity/map")
	String ofRound(@PathVariable RoundId round, @RequestParam(required = false) @Nullable String county, Model model) {
		model.addAttribute("round", round);
		return fill(this.capacities.round(round), "/coordinator/rounds/" + round + "/capacity", county, model);
	}

	@GetMapping("/periods/{id}/capacity/map")
	String ofPeriod(@PathVariable PeriodId id, @RequestParam(required = false) @Nullable String county, Model model) {
		model.addAttribute("period", id);
		return fill(this.capacities.period(id), "/coordinator/periods/" + id + "/capacity", county, model);
	}

	private String fill(CapacityBasis basis, String path, @Nullable String county, Model model) {
		model.addAttribute("basis", basis);
		model.addAttribute("where", new CapacityLinks(path, basis.year(), CapacityFilter.ALL));
		model.addAttribute("map", this.maps.map(basis, county));
		return "report/map";
	}

}
