package no.praksisplass.message.web;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.validation.Valid;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.domain.bounce.Bounces;
import no.praksisplass.message.domain.bounce.Bounces.BounceReport;
import no.praksisplass.message.domain.outbox.InstallationMessages;
import no.praksisplass.message.domain.sending.MailAdministration;
import no.praksisplass.message.domain.sending.MailAdministration.MailState;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Submissions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail of the installation: how it stands, its switches, and what came back. */
@Controller
@RequestMapping("/admin/mail")
class MailController {

	private static final String PAGE = "message/mail";

	private final MailAdministration mail;

	private final InstallationMessages messages;

	private final Bounces bounces;

	private final MailNotice notice;

	MailController(MailAdministration mail, InstallationMessages messages, Bounces bounces, MailNotice notice) {
		this.mail = mail;
		this.messages = messages;
		this.bounces = bounces;
		this.notice = notice;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", MailForm.from(fill(model).switches()));
		model.addAttribute("upload", new BounceForm());
		return PAGE;
	}

	@PostMapping
	ModelAndView update(@Valid @ModelAttribute("form") MailForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (!Submissions.accepted(errors,
				() -> this.mail.set(form.isPaused(), form.getRedirectAllTo(), form.getVersion()))) {
			fill(model);
			model.addAttribute("upload", new BounceForm());
			return Submissions.again(errors, PAGE, null, () -> MailForm.from(fill(model).switches()));
		}
		Flash.success("message.mail.saved").after(redirect);
		return new ModelAndView("redirect:/admin/mail");
	}

	@PostMapping("/bounces")
	ModelAndView bounces(@ModelAttribute("upload") BounceForm upload, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AtomicReference<BounceReport> report = new AtomicReference<>(new BounceReport(0, 0, 0));
		if (!Submissions.accepted(errors, () -> report.set(this.bounces.read(upload.content())))) {
			model.addAttribute("form", MailForm.from(fill(model).switches()));
			return Submissions.again(errors, PAGE);
		}
		BounceReport done = Objects.requireNonNull(report.get());
		Flash told = (done.marked() > 0)
				? Flash.success("message.bounce.done", done.marked(), done.unknown(), done.others())
				: Flash.warning("message.bounce.done", done.marked(), done.unknown(), done.others());
		told.after(redirect);
		return new ModelAndView("redirect:/admin/mail");
	}

	private MailState fill(Model model) {
		MailState state = this.mail.state();
		model.addAttribute("mail", state);
		model.addAttribute("counts", this.messages.counts());
		model.addAttribute("statuses", MessageStatus.values());
		model.addAttribute("notice", this.notice.key());
		return state;
	}

}
