package no.praksisplass.security.domain.factor;

import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import no.praksisplass.security.AccountView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.domain.SessionEnder;
import no.praksisplass.security.domain.history.AccountEventKind;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.NotFoundException;

/** What administrators do with the second factor of somebody who lost it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class FactorReset {

	private final Accounts accounts;

	private final FactorStore store;

	private final FactorBook book;

	private final SessionEnder sessions;

	private final CurrentUser currentUser;

	FactorReset(Accounts accounts, FactorStore store, FactorBook book, SessionEnder sessions, CurrentUser currentUser) {
		this.accounts = accounts;
		this.store = store;
		this.book = book;
		this.sessions = sessions;
		this.currentUser = currentUser;
	}

	/** The factor that the account uses, if it does. */
	public Optional<FactorState> state(AccountId account) {
		return this.store.state(account);
	}

	/**
	 * Forgets the account's second factor and ends its sessions, so that the owner sets a
	 * new one up at the next sign-in. It is recorded.
	 * @throws NotFoundException if there is no such account
	 */
	@Transactional
	public void reset(AccountId id) {
		AccountView account = this.accounts.find(id).orElseThrow(() -> new NotFoundException("account", id));
		if (this.book.remove(id, this.currentUser.require().personId(), AccountEventKind.FACTOR_RESET)) {
			this.sessions.endAll(account.username());
		}
	}

}
