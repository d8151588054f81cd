package no.praksisplass.security.domain;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.UniversityId;

/** One role of one account. */
@Entity
@Table(name = "account_role")
class AccountRole {

	@Id
	private UUID id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "account_id")
	private Account account;

	@Enumerated(EnumType.STRING)
	private Role role;

	private @Nullable UUID universityId;

	@SuppressWarnings("NullAway.Init")
	protected AccountRole() {
	}

	AccountRole(Account account, RoleGrant grant) {
		this.id = UUID.randomUUID();
		this.account = account;
		this.role = grant.role();
		this.universityId = grant.university().map(UniversityId::value).orElse(null);
	}

	Account account() {
		return this.account;
	}

	RoleGrant grant() {
		return new RoleGrant(this.role, Optional.ofNullable(this.universityId).map(UniversityId::new));
	}

}
