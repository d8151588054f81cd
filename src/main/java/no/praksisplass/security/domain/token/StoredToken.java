package no.praksisplass.security.domain.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What is kept of a one-time token. */
@Entity
@Table(name = "password_token")
public class StoredToken implements Persistable<String> {

	@Id
	private String tokenHash;

	private @Nullable UUID accountId;

	private Instant issuedAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	@SuppressWarnings("NullAway.Init")
	protected StoredToken() {
	}

	StoredToken(TokenSecret secret, @Nullable AccountId account, Instant issuedAt, Instant expiresAt) {
		this.tokenHash = secret.hash();
		this.accountId = (account != null) ? account.value() : null;
		this.issuedAt = issuedAt;
		this.expiresAt = expiresAt;
	}

	/**
	 * Whose password it sets; empty for the first administrator, who has no account yet.
	 */
	public Optional<UUID> account() {
		return Optional.ofNullable(this.accountId);
	}

	boolean isUsable(Instant now) {
		return this.usedAt == null && now.isBefore(this.expiresAt);
	}

	@Override
	public String getId() {
		return this.tokenHash;
	}

	/**
	 * Always new when it is saved: it is only ever changed by its repository's queries.
	 */
	@Override
	public boolean isNew() {
		return true;
	}

}
