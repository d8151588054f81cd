package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Optional;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Said;
import no.praksisplass.practice.Side;
import no.praksisplass.security.AccountView;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * Which sign-in goes on when two supervisors are one. An account belongs to one person
 * and is never moved: the supervisor kept takes over the person who has one. Where both
 * have, it is chosen, and the other account loses the role of a supervisor and nothing
 * else.
 */
@Component
class SignIns {

	private static final String CHOICE = "signIn";

	private final Accounts accounts;

	SignIns(Accounts accounts) {
		this.accounts = accounts;
	}

	List<Clash> clashes(PersonId kept, PersonId away) {
		Optional<AccountView> one = this.accounts.findByPerson(kept);
		Optional<AccountView> other = this.accounts.findByPerson(away);
		if (one.isPresent() && other.isPresent()) {
			return List
				.of(Clash.chosen(CHOICE, Said.of("supervisor.merge.signIn"), said(one.get()), said(other.get())));
		}
		return one.or(() -> other)
			.map((account) -> Clash.byItself(CHOICE, Said.of("supervisor.merge.signIn.one", account.username())))
			.stream()
			.toList();
	}

	/** Whose person, with the account, stays. */
	Side stays(PersonId kept, PersonId away, MergeChoices choices) {
		if (this.accounts.findByPerson(away).isEmpty()) {
			return Side.KEPT;
		}
		return this.accounts.findByPerson(kept).isEmpty() ? Side.AWAY : choices.of(CHOICE).orElse(Side.KEPT);
	}

	/** Signs in as a supervisor only with the account that stays. */
	void settle(PersonId stays, PersonId goes) {
		RoleGrant role = RoleGrant.of(Role.SUPERVISOR);
		Optional<AccountView> set = this.accounts.findByPerson(goes)
			.filter((account) -> account.grants().contains(role));
		set.ifPresent((account) -> {
			this.accounts.findByPerson(stays).ifPresent((other) -> this.accounts.grant(other.id(), role));
			this.accounts.revoke(account.id(), role);
		});
	}

	private static Said said(AccountView account) {
		return Said.of(account.enabled() ? "supervisor.merge.account" : "supervisor.merge.account.closed",
				account.username());
	}

}
