package no.praksisplass.security.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.PasswordToken;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.security.domain.token.PasswordTokens;
import no.praksisplass.security.domain.token.StoredToken;
import no.praksisplass.security.domain.token.TokenSecret;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds a one-time token may do with it, without being signed in. */
@Service
@Transactional(readOnly = true)
public class TokenSignUp {

	private final PasswordTokens tokens;

	private final AccountRepository accounts;

	private final Administrators administrators;

	private final Accounts opening;

	private final Persons persons;

	private final Passwords passwords;

	private final SessionEnder sessions;

	TokenSignUp(PasswordTokens tokens, AccountRepository accounts, Administrators administrators, Accounts opening,
			Persons persons, Passwords passwords, SessionEnder sessions) {
		this.tokens = tokens;
		this.accounts = accounts;
		this.administrators = administrators;
		this.opening = opening;
		this.persons = persons;
		this.passwords = passwords;
		this.sessions = sessions;
	}

	/**
	 * What the token is for.
	 * @throws TokenSpent if it cannot be used
	 */
	public TokenView find(String token) {
		Optional<UUID> account = this.tokens.findUsable(new TokenSecret(token)).orElseThrow(TokenSpent::new).account();
		return new TokenView(account.map((id) -> this.accounts.getReferenceById(id).username()));
	}

	/**
	 * Sets the password of the token's account and uses the token up.
	 * @throws TokenSpent if it cannot be used
	 * @throws RuleViolation if the password will not do; the token can still be used then
	 */
	@Transactional
	public void setPassword(String token, String password) {
		TokenSecret secret = new TokenSecret(token);
		Account account = this.tokens.findUsable(secret)
			.flatMap(StoredToken::account)
			.flatMap(this.accounts::findById)
			.orElseThrow(TokenSpent::new);
		account.setPassword(this.passwords.encode(password, account.username()));
		useUp(secret);
		this.sessions.endAll(account.username());
	}

	/**
	 * Opens the first administrator's account and uses the token up.
	 * @throws TokenSpent if it cannot be used or there is an administrator by now
	 * @throws RuleViolation if name or password will not do; the token can still be used
	 * then
	 */
	@Transactional
	public void openFirstAdministrator(String token, FirstAdministrator who) {
		TokenSecret secret = new TokenSecret(token);
		boolean usable = this.tokens.findUsable(secret).filter((stored) -> stored.account().isEmpty()).isPresent();
		if (!usable || !this.administrators.isNoneYet()) {
			throw new TokenSpent();
		}
		SystemAccess.call(() -> {
			PersonId person = this.persons.create(new NewPerson(who.givenName(), who.familyName(), null, null));
			return this.opening
				.open(new NewAccount(person, who.username(), who.password(), Set.of(RoleGrant.of(Role.ADMIN))));
		});
		useUp(secret);
	}

	/** A token for the first administrator, as long as there is none. */
	@Transactional
	public Optional<PasswordToken> inviteFirstAdministrator() {
		return this.administrators.isNoneYet() ? Optional.of(this.tokens.issueForFirstAdministrator())
				: Optional.empty();
	}

	private void useUp(TokenSecret secret) {
		if (!this.tokens.use(secret)) {
			throw new TokenSpent();
		}
	}

}
