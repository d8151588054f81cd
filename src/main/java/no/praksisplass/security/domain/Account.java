package no.praksisplass.security.domain;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

import no.praksisplass.person.PersonView;
import no.praksisplass.security.AccountView;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;

/** What a person signs in with, and the roles that this gives. */
@Entity
@Table(name = "account")
class Account {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID personId;

	private String username;

	private @Nullable String passwordHash;

	private @Nullable String language;

	private boolean enabled;

	@OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
	private Set<AccountRole> roles = new LinkedHashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(AccountId id, PersonId person, Username username) {
		this.id = id.value();
		this.personId = person.value();
		this.username = username.value();
		this.enabled = true;
	}

	/** Grants a role, unless it is held already. */
	void grant(RoleGrant grant) {
		if (!grant.role().hasPages()) {
			throw RuleViolation.onField("role", "security.rule.role-without-pages");
		}
		if (!grants().contains(grant)) {
			this.roles.add(new AccountRole(this, grant));
		}
	}

	/** Takes a role away; says whether it was held. */
	boolean revoke(RoleGrant grant) {
		return this.roles.removeIf((held) -> held.grant().equals(grant));
	}

	void setPassword(String encoded) {
		this.passwordHash = encoded;
	}

	void rename(Username newName) {
		this.username = newName.value();
	}

	void speak(Locale newLanguage) {
		this.language = newLanguage.toLanguageTag();
	}

	/** Closes it; says whether it was open. */
	boolean disable() {
		boolean before = this.enabled;
		this.enabled = false;
		return before;
	}

	/** Opens it again; says whether it was closed. */
	boolean enable() {
		boolean before = this.enabled;
		this.enabled = true;
		return !before;
	}

	/** Refuses a change that was based on an older state than this one. */
	void requireVersion(long seen) {
		if (this.version == null || this.version != seen) {
			throw new OptimisticLockingFailureException("account " + this.id + " changed since it was read");
		}
	}

	AccountId id() {
		return new AccountId(this.id);
	}

	PersonId person() {
		return new PersonId(this.personId);
	}

	String username() {
		return this.username;
	}

	Optional<String> passwordHash() {
		return Optional.ofNullable(this.passwordHash);
	}

	boolean holds(Role role) {
		return grants().stream().anyMatch((grant) -> grant.role() == role);
	}

	Optional<Locale> chosenLanguage() {
		return Optional.ofNullable(this.language).map(Locale::forLanguageTag);
	}

	Set<RoleGrant> grants() {
		return this.roles.stream().map(AccountRole::grant).collect(Collectors.toUnmodifiableSet());
	}

	AccountView view(PersonView person) {
		return new AccountView(id(), person, this.username, this.enabled, this.passwordHash != null, chosenLanguage(),
				grants(), (this.version != null) ? this.version : 0);
	}

	SignedInUser user(String displayName, String encodedPassword) {
		return new SignedInUser(id(), person(), this.username, displayName, chosenLanguage().orElse(null), this.enabled,
				grants(), encodedPassword);
	}

}
