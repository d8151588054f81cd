package no.praksisplass.matching.web;

import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The coordinator's decisions about a round. Each goes back to the run it was taken on,
 * else to the round.
 */
@Controller
@RequestMapping("/coordinator/rounds/{round}")
class DecisionController {

	private final DecisionService decisions;

	DecisionController(DecisionService decisions) {
		this.decisions = decisions;
	}

	@PostMapping("/locks")
	String lock(@PathVariable RoundId round, @RequestParam StudentId student, @RequestParam SupervisorId supervisor,
			@RequestParam PeriodId period, @RequestParam(defaultValue = "") String reason,
			@RequestParam(required = false) @Nullable RunId run, RedirectAttributes redirect) {
		Acts.done(() -> this.decisions.lock(round, student, new Seat(supervisor, period), reason),
				Flash.success("matching.lock.done"), redirect);
		return back(round, run);
	}

	@PostMapping("/locks/{student}/remove")
	String unlock(@PathVariable RoundId round, @PathVariable StudentId student,
			@RequestParam(required = false) @Nullable RunId run, RedirectAttributes redirect) {
		Acts.done(() -> this.decisions.unlock(round, student), Flash.success("matching.lock.removed"), redirect);
		return back(round, run);
	}

	@PostMapping("/closed-seats")
	String closeSeat(@PathVariable RoundId round, @RequestParam SupervisorId supervisor, @RequestParam PeriodId period,
			@RequestParam(defaultValue = "") String reason, @RequestParam(required = false) @Nullable RunId run,
			RedirectAttributes redirect) {
		Acts.done(() -> this.decisions.closeSeat(round, new Seat(supervisor, period), reason),
				Flash.success("matching.seat.closed"), redirect);
		return back(round, run);
	}

	@PostMapping("/closed-seats/remove")
	String reopenSeat(@PathVariable RoundId round, @RequestParam SupervisorId supervisor, @RequestParam PeriodId period,
			@RequestParam(required = false) @Nullable RunId run, RedirectAttributes redirect) {
		Acts.done(() -> this.decisions.reopenSeat(round, new Seat(supervisor, period)),
				Flash.success("matching.seat.reopened"), redirect);
		return back(round, run);
	}

	@PostMapping("/confirmations")
	String confirm(@PathVariable RoundId round, @RequestParam StudentId student, @RequestParam SupervisorId supervisor,
			@RequestParam PeriodId period, @RequestParam Channel channel,
			@RequestParam(required = false) @Nullable RunId run, RedirectAttributes redirect) {
		Acts.done(() -> this.decisions.confirm(round, student, new Seat(supervisor, period), channel),
				Flash.success("matching.confirmation.done"), redirect);
		return back(round, run);
	}

	private static String back(RoundId round, @Nullable RunId run) {
		return (run != null) ? "redirect:/coordinator/runs/" + run : "redirect:/coordinator/rounds/" + round;
	}

}
