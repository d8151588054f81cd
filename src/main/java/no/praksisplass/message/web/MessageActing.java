package no.praksisplass.message.web;

import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An act on one message, told on the page that it leads back to. */
final class MessageActing {

	private MessageActing() {
	}

	static String act(String page, String done, Runnable act, RedirectAttributes redirect) {
		try {
			act.run();
			Flash.success(done).after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		catch (OptimisticLockingFailureException ex) {
			Flash.error("message.stale").after(redirect);
		}
		return "redirect:" + page;
	}

}
