package no.praksisplass.placement.web;

import java.util.List;

import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.domain.change.FreeSeat;
import no.praksisplass.placement.domain.change.PlacementChanges;
import no.praksisplass.placement.domain.PlacementDetails;
import no.praksisplass.placement.domain.PlacementService;
import no.praksisplass.placement.domain.change.PlacementSwaps;
import no.praksisplass.placement.domain.change.SwapPartner;
import no.praksisplass.placement.domain.complaint.ComplaintOutcome;
import no.praksisplass.placement.domain.complaint.Complaints;
import no.praksisplass.placement.domain.todo.Todos;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.question.Questions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Gathers what the coordinator's page of a placement shows, its forms too. */
@Component
class PlacementPage {

	static final String VIEW = "placement/show";

	private final PlacementService placements;

	private final PlacementChanges changes;

	private final PlacementSwaps swaps;

	private final Complaints complaints;

	private final Todos todos;

	PlacementPage(PlacementService placements, PlacementChanges changes, PlacementSwaps swaps, Complaints complaints,
			Todos todos) {
		this.placements = placements;
		this.changes = changes;
		this.swaps = swaps;
		this.complaints = complaints;
		this.todos = todos;
	}

	/** Fills the model; a form that is there already stays as it is. */
	String fill(PlacementId id, Model model) {
		PlacementDetails details = this.placements.find(id);
		boolean inForce = details.placement().status() == PlacementStatus.PUBLISHED;
		model.addAttribute("details", details);
		model.addAttribute("inForce", inForce);
		model.addAttribute("complaints", this.complaints.of(id));
		model.addAttribute("outcomes", ComplaintOutcome.values());
		model.addAttribute("seats", inForce ? seats(this.changes.alternatives(id)) : List.of());
		model.addAttribute("partners", inForce ? partners(this.swaps.partners(id)) : List.of());
		model.addAttribute("todos", this.todos.of(id, LocaleContextHolder.getLocale()));
		model.addAttribute("blankAnswer", new ComplaintAnswerForm());
		addIfAbsent(model, "move", new MoveForm());
		addIfAbsent(model, "swap", new SwapForm());
		addIfAbsent(model, "newComplaint", new ComplaintForm());
		addIfAbsent(model, "complaintAnswer", new ComplaintAnswerForm());
		return VIEW;
	}

	/**
	 * The page with a form that was refused. What belongs to no field stands at the top,
	 * since the page no longer has the form of an act that somebody else did meanwhile.
	 */
	ModelAndView again(PlacementId id, BindingResult errors, Model model) {
		ModelAndView page = Submissions.again(errors, fill(id, model));
		Questions.global(errors).ifPresent((flash) -> page.addObject(Flash.ATTRIBUTE, flash));
		return page;
	}

	private static List<Option> seats(List<FreeSeat> free) {
		return free.stream()
			.map((one) -> new Option(MoveForm.text(one.seat()),
					"%s, %s – %s – %s".formatted(one.practice(), one.municipality(), one.supervisor(), one.period())))
			.toList();
	}

	private static List<Option> partners(List<SwapPartner> partners) {
		return partners.stream()
			.map((one) -> Option.of(one.placement(),
					"%s – %s – %s – %s".formatted(one.student(), one.practice(), one.supervisor(), one.period())))
			.toList();
	}

	private static void addIfAbsent(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

}
