package no.praksisplass.placement.web;

import java.time.LocalDate;
import java.util.UUID;

import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.domain.ComplaintOutcome;
import no.praksisplass.placement.domain.Complaints;
import no.praksisplass.placement.domain.PlacementChanges;
import no.praksisplass.placement.domain.PlacementDetails;
import no.praksisplass.placement.domain.PlacementService;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Published placements, for coordinators. */
@Controller
class PlacementController {

	private final PlacementService placements;

	private final PlacementChanges changes;

	private final Complaints complaints;

	PlacementController(PlacementService placements, PlacementChanges changes, Complaints complaints) {
		this.placements = placements;
		this.changes = changes;
		this.complaints = complaints;
	}

	@GetMapping("/coordinator/rounds/{round}/placements")
	String list(@PathVariable RoundId round, @RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("round", this.placements.round(round));
		model.addAttribute("placements", this.placements.inForce(round, q));
		model.addAttribute("filtered", !q.isBlank());
		return "placement/list";
	}

	@GetMapping("/coordinator/placements/{id}")
	String show(@PathVariable PlacementId id, Model model) {
		PlacementDetails details = this.placements.find(id);
		boolean inForce = details.placement().status() == PlacementStatus.PUBLISHED;
		model.addAttribute("details", details);
		model.addAttribute("inForce", inForce);
		model.addAttribute("complaints", this.complaints.of(id));
		model.addAttribute("outcomes", ComplaintOutcome.values());
		if (inForce) {
			model.addAttribute("alternatives", this.changes.alternatives(id));
		}
		return "placement/show";
	}

	@PostMapping("/coordinator/placements/{id}/withdraw")
	String withdraw(@PathVariable PlacementId id, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		this.changes.withdraw(id, reason);
		Flash.success("placement.withdrawn").after(redirect);
		return "redirect:/coordinator/placements/" + id;
	}

	@PostMapping("/coordinator/placements/{id}/move")
	String move(@PathVariable PlacementId id, @RequestParam String seat, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes redirect) {
		PlacementId next = this.changes.move(id, seat(seat), reason);
		Flash.success("placement.moved").after(redirect);
		return "redirect:/coordinator/placements/" + next;
	}

	@PostMapping("/coordinator/placements/{id}/complaints")
	String complain(@PathVariable PlacementId id, @RequestParam LocalDate receivedOn,
			@RequestParam(defaultValue = "") String complaint, RedirectAttributes redirect) {
		this.complaints.receive(id, receivedOn, complaint);
		Flash.success("placement.complaint.received").after(redirect);
		return "redirect:/coordinator/placements/" + id;
	}

	@PostMapping("/coordinator/placements/{id}/complaints/{complaint}/answer")
	String answer(@PathVariable PlacementId id, @PathVariable UUID complaint, @RequestParam LocalDate answeredOn,
			@RequestParam(defaultValue = "") String answer, @RequestParam ComplaintOutcome outcome,
			RedirectAttributes redirect) {
		this.complaints.answer(id, complaint, answeredOn, answer, outcome);
		Flash.success("placement.complaint.noted").after(redirect);
		return "redirect:/coordinator/placements/" + id;
	}

	/** A seat as the form sends it: supervisor and period with a space between. */
	private static Seat seat(String text) {
		String[] parts = text.split(" ", 2);
		return new Seat(new SupervisorId(UUID.fromString(parts[0])), new PeriodId(UUID.fromString(parts[1])));
	}

}
