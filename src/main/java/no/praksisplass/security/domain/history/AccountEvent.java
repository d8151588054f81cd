package no.praksisplass.security.domain.history;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/** Something that was decided about an account. It never changes. */
@Entity
@Table(name = "account_event")
class AccountEvent {

	@Id
	private UUID id;

	private UUID accountId;

	@Enumerated(EnumType.STRING)
	private AccountEventKind kind;

	@Enumerated(EnumType.STRING)
	private @Nullable Role role;

	private @Nullable UUID universityId;

	private @Nullable UUID doneBy;

	private Instant doneAt;

	@SuppressWarnings("NullAway.Init")
	protected AccountEvent() {
	}

	AccountEvent(AccountId account, AccountEventKind kind, Optional<RoleGrant> grant, Optional<PersonId> by,
			Instant at) {
		this.id = UUID.randomUUID();
		this.accountId = account.value();
		this.kind = kind;
		this.role = grant.map(RoleGrant::role).orElse(null);
		this.universityId = grant.flatMap(RoleGrant::university).map(UniversityId::value).orElse(null);
		this.doneBy = by.map(PersonId::value).orElse(null);
		this.doneAt = at;
	}

	Optional<PersonId> by() {
		return Optional.ofNullable(this.doneBy).map(PersonId::new);
	}

	AccountEventView view(@Nullable String byName) {
		Optional<RoleGrant> grant = Optional.ofNullable(this.role)
			.map((held) -> new RoleGrant(held, Optional.ofNullable(this.universityId).map(UniversityId::new)));
		return new AccountEventView(this.kind, grant, this.doneAt, by().isPresent(), byName);
	}

}
