package no.praksisplass.security.domain.provider;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.domain.history.AccountEventKind;
import no.praksisplass.security.domain.history.AccountHistory;
import no.praksisplass.security.domain.provider.IdentityStore.Row;
import no.praksisplass.security.domain.provider.ProviderProperties.IdentityProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may see of, and do with, the links of the own account. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnIdentities {

	private final IdentityStore store;

	private final ProviderProperties properties;

	private final AccountHistory history;

	private final CurrentUser currentUser;

	OwnIdentities(IdentityStore store, ProviderProperties properties, AccountHistory history, CurrentUser currentUser) {
		this.store = store;
		this.properties = properties;
		this.history = history;
		this.currentUser = currentUser;
	}

	/** The providers that are configured, in the order of their names. */
	public List<ProviderLink> list() {
		if (this.properties.providers().isEmpty()) {
			return List.of();
		}
		Map<String, Row> links = this.store.of(user().accountId())
			.stream()
			.collect(Collectors.toMap(Row::provider, Function.identity()));
		return this.properties.inOrder()
			.stream()
			.map((entry) -> link(entry.getKey(), entry.getValue(), links.get(entry.getKey())))
			.toList();
	}

	/** Removes a link; without effect if there is none. It is recorded. */
	@Transactional
	public void remove(String provider) {
		if (this.store.remove(user().accountId(), provider)) {
			this.history.record(user().accountId(), AccountEventKind.IDENTITY_REMOVED);
		}
	}

	private static ProviderLink link(String id, IdentityProvider provider, @Nullable Row row) {
		return (row != null) ? new ProviderLink(id, provider.name(), row.value().orElse(null), row.since().toInstant())
				: new ProviderLink(id, provider.name(), null, null);
	}

	private SignedInUser user() {
		return this.currentUser.require();
	}

}
