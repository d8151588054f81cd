package no.praksisplass.matching.web.hearing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import no.praksisplass.matching.domain.hearing.OwnProposals;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The students proposed to a supervisor, and her say about each. */
@Controller
@RequestMapping("/supervisor/proposals")
class ProposalController {

	private static final String LIST = "redirect:/supervisor/proposals";

	private final OwnProposals proposals;

	private final Texts texts;

	ProposalController(OwnProposals proposals, Texts texts) {
		this.proposals = proposals;
		this.texts = texts;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("proposals", this.proposals.mine());
		return "matching/proposals";
	}

	@GetMapping("/{hearing}/students/{student}")
	String ask(@PathVariable UUID hearing, @PathVariable StudentId student, Model model) {
		model.addAttribute("form", new ObjectionForm());
		return form(hearing, student, model);
	}

	@PostMapping("/{hearing}/students/{student}")
	ModelAndView object(@PathVariable UUID hearing, @PathVariable StudentId student,
			@Valid @ModelAttribute("form") ObjectionForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		String view = form(hearing, student, model);
		if (!Submissions.accepted(errors, () -> this.proposals.object(hearing, student, form.toCommand()))) {
			return Submissions.again(errors, view);
		}
		Flash.success("matching.objection.done").after(redirect);
		return new ModelAndView(LIST);
	}

	@PostMapping("/{hearing}/students/{student}/confirm")
	String confirm(@PathVariable UUID hearing, @PathVariable StudentId student, RedirectAttributes redirect) {
		try {
			this.proposals.confirm(hearing, student);
			Flash.success("matching.proposal.confirmed").after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return LIST;
	}

	private String form(UUID hearing, StudentId student, Model model) {
		model.addAttribute("proposal", this.proposals.get(hearing, student));
		List<Option> kinds = Stream
			.of(ConflictKind.OWN_GP, ConflictKind.FAMILY, ConflictKind.EMPLOYMENT, ConflictKind.OTHER)
			.map((kind) -> Option.of(kind, this.texts.of("matching.objection." + kind)))
			.toList();
		model.addAttribute("kinds", kinds);
		return "matching/objection";
	}

}
