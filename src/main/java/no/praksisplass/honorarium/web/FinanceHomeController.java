package no.praksisplass.honorarium.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.honorarium.PaymentBatchStatus;
import no.praksisplass.honorarium.domain.batch.BatchView;
import no.praksisplass.honorarium.domain.batch.PaymentBatches;
import no.praksisplass.honorarium.domain.claim.HonorariumList;
import no.praksisplass.honorarium.domain.claim.Sum;
import no.praksisplass.honorarium.domain.rate.HonorariumRates;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs a finance officer now. */
@Controller
class FinanceHomeController {

	private final HonorariumList honoraria;

	private final PaymentBatches batches;

	private final HonorariumRates rates;

	private final CurrentUser currentUser;

	FinanceHomeController(HonorariumList honoraria, PaymentBatches batches, HonorariumRates rates,
			CurrentUser currentUser) {
		this.honoraria = honoraria;
		this.batches = batches;
		this.rates = rates;
		this.currentUser = currentUser;
	}

	@GetMapping("/finance")
	String home(Model model) {
		UniversityId university = this.currentUser.university(Role.FINANCE);
		Map<HonorariumStatus, Sum> sums = this.honoraria.byStatus(Role.FINANCE, university);
		List<BatchView> open = this.batches.of(university)
			.stream()
			.filter((batch) -> batch.status() != PaymentBatchStatus.SETTLED)
			.toList();
		model.addAttribute("toApprove", sums.get(HonorariumStatus.CHECKED));
		model.addAttribute("toPay", sums.get(HonorariumStatus.APPROVED));
		model.addAttribute("rejected", sums.get(HonorariumStatus.REJECTED));
		model.addAttribute("batches", open);
		model.addAttribute("noRates", this.rates.of(university).isEmpty());
		model.addAttribute("states",
				Arrays.stream(HonorariumStatus.values())
					.filter(sums::containsKey)
					.map((status) -> new State(status, sums.getOrDefault(status, new Sum(0, BigDecimal.ZERO))))
					.toList());
		return "honorarium/finance-home";
	}

	/** How much has come so far. */
	record State(HonorariumStatus status, Sum sum) {
	}

}
