package no.praksisplass.honorarium.web;

import java.util.List;

import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.honorarium.domain.claim.BulkOutcome;
import no.praksisplass.honorarium.domain.claim.HonorariumDetails;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumList;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.Periods;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the list and the page of an honorarium, which coordinators and finance share. */
@Component
class HonorariumPage {

	private final HonorariumList list;

	private final Periods periods;

	private final CurrentUser currentUser;

	HonorariumPage(HonorariumList list, Periods periods, CurrentUser currentUser) {
		this.list = list;
		this.periods = periods;
		this.currentUser = currentUser;
	}

	String list(Role as, HonorariumFilter filter, Paging paging, Model model) {
		UniversityId university = this.currentUser.university(as);
		model.addAttribute("base", as.home() + "/honoraria");
		model.addAttribute("finance", as == Role.FINANCE);
		model.addAttribute("act", (as == Role.FINANCE) ? "approve" : "check");
		model.addAttribute("page", this.list.page(as, university, filter, paging.toPageable()));
		model.addAttribute("sum", this.list.sum(as, university, filter));
		model.addAttribute("statuses", HonorariumStatus.values());
		model.addAttribute("periods", periods(university));
		model.addAttribute("filtered", filter.narrows());
		return "honorarium/list";
	}

	List<Option> periods(UniversityId university) {
		return this.periods.ofUniversity(university)
			.stream()
			.map((period) -> Option.of(period.id(), period.name()))
			.toList();
	}

	String show(Role as, HonorariumId id, Model model) {
		model.addAttribute("base", as.home() + "/honoraria");
		model.addAttribute("finance", as == Role.FINANCE);
		HonorariumDetails details = this.list.find(as, id);
		model.addAttribute("details", details);
		if (!model.containsAttribute("payroll")) {
			model.addAttribute("payroll", PayrollNumberForm.of(details.row().payrollNumber()));
		}
		return "honorarium/show";
	}

	/** What is told after an act on many. */
	static Flash told(String done, BulkOutcome outcome) {
		return (outcome.left() == 0) ? Flash.success(done, outcome.done())
				: Flash.warning(done + ".some", outcome.done(), outcome.left());
	}

}
