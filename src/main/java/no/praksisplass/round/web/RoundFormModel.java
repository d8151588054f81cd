package no.praksisplass.round.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.FairnessRule;
import no.praksisplass.round.domain.PeriodChoice;
import no.praksisplass.round.domain.RoundAdministration;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.RoundId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a round offers to choose from. */
@Component
class RoundFormModel {

	private static final String FORM = "round/form";

	private final RoundAdministration rounds;

	private final CurrentUser currentUser;

	private final Clock clock;

	RoundFormModel(RoundAdministration rounds, CurrentUser currentUser, Clock clock) {
		this.rounds = rounds;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Prepares the form of a new round, or of one that exists, and names its template.
	 */
	String prepare(Optional<RoundId> round, RoundForm form, Model model) {
		List<PeriodChoice> all = round.map(this.rounds::choices)
			.orElseGet(() -> this.rounds.choices(this.currentUser.university(Role.COORDINATOR)));
		LocalDate today = LocalDate.now(this.clock);
		List<PeriodChoice> offered = all.stream()
			.filter((choice) -> form.getPeriods().contains(choice.period().id())
					|| !choice.period().dates().to().isBefore(today))
			.toList();
		form.setCriteria(CriteriaOrder.complete(form.getCriteria()));
		model.addAttribute("choices", offered);
		model.addAttribute("rules", AllocationRule.values());
		model.addAttribute("fairness", FairnessRule.values());
		model.addAttribute("path", "/coordinator/rounds" + round.map((id) -> "/" + id).orElse(""));
		model.addAttribute("seedHash", round.map((id) -> this.rounds.show(id).seedHash()).orElse(""));
		return FORM;
	}

}
