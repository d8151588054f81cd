package no.praksisplass.security.domain.provider;

import java.util.Optional;

import no.praksisplass.security.Accounts;
import no.praksisplass.security.domain.history.AccountEventKind;
import no.praksisplass.security.domain.history.AccountHistory;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators say of the names that universities vouch for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class PrincipalNames {

	private final Accounts accounts;

	private final IdentityStore store;

	private final ProviderProperties properties;

	private final AccountHistory history;

	PrincipalNames(Accounts accounts, IdentityStore store, ProviderProperties properties, AccountHistory history) {
		this.accounts = accounts;
		this.store = store;
		this.properties = properties;
		this.history = history;
	}

	/** Whether a provider that vouches for such names is configured. */
	public boolean areUsed() {
		return this.properties.providers()
			.values()
			.stream()
			.anyMatch((provider) -> provider.identity() == IdentityKind.PRINCIPAL_NAME);
	}

	/** The account's name, if it has one. */
	public Optional<String> of(AccountId account) {
		return this.store.principalName(account);
	}

	/**
	 * Gives the account another name, or with a blank one none. It is recorded.
	 * @throws RuleViolation on the field {@code principalName} if it is none, or another
	 * account's
	 * @throws NotFoundException if there is no such account
	 */
	@Transactional
	public void change(AccountId account, String typed) {
		if (this.accounts.find(account).isEmpty()) {
			throw new NotFoundException("account", account);
		}
		Optional<String> wanted = typed.isBlank() ? Optional.empty() : Optional.of(normalised(typed));
		if (wanted.flatMap(this.store::named).filter((other) -> !other.equals(account)).isPresent()) {
			throw RuleViolation.onField("principalName", "security.rule.principal-name-taken");
		}
		if (!wanted.equals(this.store.principalName(account))) {
			this.store.rename(account, wanted);
			this.history.record(account, AccountEventKind.PRINCIPAL_NAME_CHANGED);
		}
	}

	private static String normalised(String typed) {
		return IdentityKind.PRINCIPAL_NAME.normalised(typed)
			.orElseThrow(() -> RuleViolation.onField("principalName", "security.rule.principal-name"));
	}

}
