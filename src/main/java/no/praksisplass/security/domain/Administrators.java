package no.praksisplass.security.domain;

import org.springframework.stereotype.Component;

import no.praksisplass.security.Role;
import no.praksisplass.shared.RuleViolation;

/** Sees to it that somebody can always administer the installation. */
@Component
class Administrators {

	private final AccountRepository accounts;

	Administrators(AccountRepository accounts) {
		this.accounts = accounts;
	}

	/**
	 * Refuses to take the role from the account if no other account that can be used is
	 * an administrator's. Holds others who want the same until this transaction ends.
	 */
	void requireAnotherThan(Account account, Role role) {
		if (role != Role.ADMIN) {
			return;
		}
		this.accounts.lockAdministrators();
		if (!this.accounts.hasEnabledAdministratorBeside(account.id().value())) {
			throw RuleViolation.of("security.rule.last-administrator");
		}
	}

	/**
	 * Whether there is none yet. Holds others who want to know until this transaction
	 * ends.
	 */
	boolean isNoneYet() {
		this.accounts.lockAdministrators();
		return !this.accounts.hasAdministrator();
	}

}
