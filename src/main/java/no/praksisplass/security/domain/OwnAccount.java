package no.praksisplass.security.domain;

import java.util.Locale;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;

/** What everybody may do with the own account. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

	private final AccountRepository accounts;

	private final CurrentUser currentUser;

	private final Passwords passwords;

	private final SessionEnder sessions;

	OwnAccount(AccountRepository accounts, CurrentUser currentUser, Passwords passwords, SessionEnder sessions) {
		this.accounts = accounts;
		this.currentUser = currentUser;
		this.passwords = passwords;
		this.sessions = sessions;
	}

	/** Keeps the language for the next sign-in. */
	@Transactional
	public void speak(Locale language) {
		require().speak(language);
	}

	/**
	 * Changes the password and ends the account's other sessions.
	 * @throws RuleViolation if the current one is wrong or the new one will not do
	 */
	@Transactional
	public void changePassword(String current, String wanted) {
		Account account = require();
		if (account.passwordHash().filter((hash) -> this.passwords.matches(current, hash)).isEmpty()) {
			throw RuleViolation.onField("current", "security.rule.password-wrong");
		}
		account.setPassword(this.passwords.encode(wanted, account.username()));
		this.sessions.endOthers(account.username());
	}

	private Account require() {
		AccountId id = this.currentUser.require().accountId();
		return this.accounts.findById(id.value()).orElseThrow(() -> new NotFoundException("account", id));
	}

}
