package no.praksisplass.security;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;

/**
 * The user behind a session. It is stored with the session, so it holds plain values
 * only; its password hash is neither stored nor kept after sign-in.
 */
public final class SignedInUser implements UserDetails, CredentialsContainer {

	private static final long serialVersionUID = 1L;

	private final UUID accountId;

	private final UUID personId;

	private final String username;

	private final String displayName;

	private final @Nullable String language;

	private final boolean enabled;

	private final EnumMap<Role, LinkedHashSet<UUID>> universitiesByRole;

	private transient @Nullable String passwordHash;

	public SignedInUser(AccountId accountId, PersonId personId, String username, String displayName,
			@Nullable Locale language, boolean enabled, Collection<RoleGrant> grants, @Nullable String passwordHash) {
		this.accountId = accountId.value();
		this.personId = personId.value();
		this.username = username;
		this.displayName = displayName;
		this.language = (language != null) ? language.toLanguageTag() : null;
		this.enabled = enabled;
		this.passwordHash = passwordHash;
		this.universitiesByRole = new EnumMap<>(Role.class);
		for (RoleGrant grant : grants) {
			Set<UUID> universities = this.universitiesByRole.computeIfAbsent(grant.role(),
					(role) -> new LinkedHashSet<>());
			grant.university().map(UniversityId::value).ifPresent(universities::add);
		}
	}

	public AccountId accountId() {
		return new AccountId(this.accountId);
	}

	public PersonId personId() {
		return new PersonId(this.personId);
	}

	/** Given and family name. */
	public String displayName() {
		return this.displayName;
	}

	/**
	 * The language chosen for the account's pages: nb, nn or en; empty until one was
	 * chosen.
	 */
	public Optional<Locale> language() {
		return Optional.ofNullable(this.language).map(Locale::forLanguageTag);
	}

	/** The roles held anywhere, in the order they are offered. */
	public Set<Role> roles() {
		return this.universitiesByRole.keySet();
	}

	/**
	 * The universities at which the role is held, in a stable order; empty where it is
	 * not.
	 */
	public List<UniversityId> universities(Role role) {
		return this.universitiesByRole.getOrDefault(role, new LinkedHashSet<>())
			.stream()
			.sorted(Comparator.naturalOrder())
			.map(UniversityId::new)
			.toList();
	}

	/** Every role with its university. */
	public Set<RoleGrant> grants() {
		Set<RoleGrant> grants = new LinkedHashSet<>();
		for (Map.Entry<Role, LinkedHashSet<UUID>> entry : this.universitiesByRole.entrySet()) {
			if (!entry.getKey().needsUniversity()) {
				grants.add(RoleGrant.of(entry.getKey()));
			}
			universities(entry.getKey()).forEach((university) -> grants.add(RoleGrant.at(university, entry.getKey())));
		}
		return grants;
	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return roles().stream().map((role) -> new SimpleGrantedAuthority(role.authority())).collect(Collectors.toSet());
	}

	@Override
	public @Nullable String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

	@Override
	public void eraseCredentials() {
		this.passwordHash = null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof SignedInUser user && this.accountId.equals(user.accountId);
	}

	@Override
	public int hashCode() {
		return this.accountId.hashCode();
	}

	@Override
	public String toString() {
		return this.username;
	}

}
