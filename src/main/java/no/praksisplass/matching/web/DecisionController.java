package no.praksisplass.matching.web;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.run.RunRequests;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import no.praksisplass.web.question.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The coordinator's decisions about a round. Each goes back to the run it was taken on,
 * else to the round; a refused one shows the page it was taken on again.
 */
@Controller
@RequestMapping("/coordinator/rounds/{round}")
class DecisionController {

	private final DecisionService decisions;

	private final RunRequests requests;

	private final RoundPage roundPage;

	private final RunPage runPage;

	private final LockPage lockPage;

	DecisionController(DecisionService decisions, RunRequests requests, RoundPage roundPage, RunPage runPage,
			LockPage lockPage) {
		this.decisions = decisions;
		this.requests = requests;
		this.roundPage = roundPage;
		this.runPage = runPage;
		this.lockPage = lockPage;
	}

	@PostMapping("/locks")
	ModelAndView lock(@PathVariable RoundId round, @Valid @ModelAttribute(Questions.ASKED) StudentSeatForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.decisions.lock(round, form.who(), form.seat(), form.getReason()))) {
			form.answering("ask");
			model.addAttribute("draftNext", form.isAgain());
			return lockAgain(form, model).map((view) -> Questions.again(errors, view, "matching.seat.unknown"))
				.orElseGet(() -> again(round, form.getRun(), errors, model));
		}
		AtomicReference<@Nullable RunId> next = new AtomicReference<>();
		if (form.isAgain() && Submissions.accepted(errors, () -> next.set(this.requests.request(round)))) {
			return done(round, next.get(), Flash.success("matching.lock.done.again"), redirect);
		}
		return done(round, form.getRun(), Flash.success("matching.lock.done"), redirect);
	}

	@PostMapping("/locks/{student}/remove")
	ModelAndView unlock(@PathVariable RoundId round, @PathVariable StudentId student,
			@ModelAttribute(Questions.ASKED) DecisionForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.decisions.unlock(round, student))) {
			return again(round, form.getRun(), errors, model);
		}
		return done(round, form.getRun(), Flash.success("matching.lock.removed"), redirect);
	}

	/** Closes a place in each of the seats, and runs again without them. */
	@PostMapping("/closed-seats")
	ModelAndView closeSeats(@PathVariable RoundId round, @Valid @ModelAttribute(Questions.ASKED) SeatsForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.decisions.closeSeats(round, form.chosen(), form.getReason()))) {
			form.answering("surplus");
			return again(round, form.getRun(), errors, model);
		}
		int closed = form.getSeats().size();
		AtomicReference<@Nullable RunId> next = new AtomicReference<>();
		if (!Submissions.accepted(errors, () -> next.set(this.requests.request(round)))) {
			return done(round, form.getRun(), Flash.success("matching.seat.closed", closed), redirect);
		}
		return done(round, next.get(), Flash.success("matching.seat.closed.again", closed), redirect);
	}

	@PostMapping("/closed-seats/remove")
	ModelAndView reopenSeat(@PathVariable RoundId round, @Valid @ModelAttribute(Questions.ASKED) SeatForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.decisions.reopenSeat(round, form.seat()))) {
			return again(round, form.getRun(), errors, model);
		}
		return done(round, form.getRun(), Flash.success("matching.seat.reopened"), redirect);
	}

	@PostMapping("/confirmations")
	ModelAndView confirm(@PathVariable RoundId round, @Valid @ModelAttribute(Questions.ASKED) ConfirmationForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		if (!Submissions.accepted(errors, () -> this.decisions.confirm(round, form.who(), form.seat(),
				Objects.requireNonNull(form.getChannel())))) {
			return again(round, form.getRun(), errors, model);
		}
		return done(round, form.getRun(), Flash.success("matching.confirmation.done"), redirect);
	}

	private Optional<String> lockAgain(StudentSeatForm form, Model model) {
		RunId run = form.getRun();
		if (run == null || form.getStudent() == null || form.getSupervisor() == null || form.getPeriod() == null) {
			return Optional.empty();
		}
		return this.lockPage.fill(run, form.who(), form.seat(), model);
	}

	private ModelAndView again(RoundId round, @Nullable RunId run, BindingResult errors, Model model) {
		return (run != null) ? this.runPage.again(run, errors, model) : this.roundPage.again(round, errors, model);
	}

	private static ModelAndView done(RoundId round, @Nullable RunId run, Flash told, RedirectAttributes redirect) {
		told.after(redirect);
		return new ModelAndView(
				(run != null) ? "redirect:/coordinator/runs/" + run : "redirect:/coordinator/rounds/" + round);
	}

}
