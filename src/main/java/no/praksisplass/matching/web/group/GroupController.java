package no.praksisplass.matching.web.group;

import jakarta.validation.Valid;
import no.praksisplass.matching.domain.group.GroupService;
import no.praksisplass.matching.domain.group.Nearness;
import no.praksisplass.matching.domain.overview.OverviewService;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentGroupId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
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

/** Which students of a round are placed together. */
@Controller
@RequestMapping("/coordinator/rounds/{round}/groups")
class GroupController {

	private final GroupService groups;

	private final OverviewService overviews;

	GroupController(GroupService groups, OverviewService overviews) {
		this.groups = groups;
		this.overviews = overviews;
	}

	@GetMapping
	String list(@PathVariable RoundId round, Model model) {
		model.addAttribute("form", new GroupForm());
		return page(round, model);
	}

	@PostMapping
	ModelAndView add(@PathVariable RoundId round, @Valid @ModelAttribute("form") GroupForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.groups.add(round, form.toCommand()))) {
			return Submissions.again(errors, page(round, model));
		}
		return done(round, Flash.success("matching.group.added"), redirect);
	}

	@PostMapping("/{group}/remove")
	ModelAndView remove(@PathVariable RoundId round, @PathVariable StudentGroupId group, RedirectAttributes redirect) {
		try {
			this.groups.remove(round, group);
		}
		catch (RuleViolation refused) {
			return done(round, Flash.error(refused.messageKey(), refused.arguments()), redirect);
		}
		return done(round, Flash.success("matching.group.removed"), redirect);
	}

	private String page(RoundId round, Model model) {
		model.addAttribute("brief", this.overviews.brief(round));
		model.addAttribute("groups", this.groups.rows(round));
		model.addAttribute("nearness", Nearness.values());
		return "matching/groups";
	}

	private static ModelAndView done(RoundId round, Flash told, RedirectAttributes redirect) {
		told.after(redirect);
		return new ModelAndView("redirect:/coordinator/rounds/" + round + "/groups");
	}

}
