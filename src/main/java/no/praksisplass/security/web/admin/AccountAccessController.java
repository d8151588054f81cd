package no.praksisplass.security.web.admin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import no.praksisplass.security.Accounts;
import no.praksisplass.security.PasswordToken;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.domain.AccountAdministration;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;

/** Decides what an account may do, and whether it can be entered. */
@Controller
@RequestMapping("/admin/accounts/{id}")
class AccountAccessController {

	private final Accounts accounts;

	private final AccountAdministration administration;

	AccountAccessController(Accounts accounts, AccountAdministration administration) {
		this.accounts = accounts;
		this.administration = administration;
	}

	@PostMapping("/grant")
	String grant(@PathVariable AccountId id, @RequestParam String role, RedirectAttributes redirect) {
		return act(id, redirect, "security.account.granted", () -> this.accounts.grant(id, RoleGrant.ofKey(role)));
	}

	@PostMapping("/revoke")
	String revoke(@PathVariable AccountId id, @RequestParam String role, RedirectAttributes redirect) {
		return act(id, redirect, "security.account.revoked", () -> this.accounts.revoke(id, RoleGrant.ofKey(role)));
	}

	@PostMapping("/disable")
	String disable(@PathVariable AccountId id, RedirectAttributes redirect) {
		return act(id, redirect, "security.account.disabled", () -> this.administration.disable(id));
	}

	@PostMapping("/enable")
	String enable(@PathVariable AccountId id, RedirectAttributes redirect) {
		return act(id, redirect, "security.account.enabled", () -> this.administration.enable(id));
	}

	/**
	 * Shows the link at once instead of after a redirect: it would have to be kept for
	 * that.
	 */
	@PostMapping("/token")
	String issueToken(@PathVariable AccountId id, Model model) {
		PasswordToken token = this.accounts.issuePasswordToken(id);
		model.addAttribute("account", this.administration.show(id));
		model.addAttribute("link",
				ServletUriComponentsBuilder.fromCurrentContextPath().path(token.path()).toUriString());
		model.addAttribute("expiresAt", token.expiresAt());
		return "admin/accounts/token";
	}

	private static String act(AccountId id, RedirectAttributes redirect, String done, Runnable act) {
		try {
			act.run();
			Flash.success(done).after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		return "redirect:/admin/accounts/" + id;
	}

}
