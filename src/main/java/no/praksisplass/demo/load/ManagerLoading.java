package no.praksisplass.demo.load;

import java.util.Set;

import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.PersonId;
import no.praksisplass.supervisor.ManagerRegistration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the manager of one practice. */
@Component
@Profile("demo")
class ManagerLoading {

	private final ManagerRegistration managers;

	private final AccountLoading accounts;

	ManagerLoading(ManagerRegistration managers, AccountLoading accounts) {
		this.managers = managers;
		this.accounts = accounts;
	}

	/** Makes somebody manager where this GP works; gives the account to be opened. */
	NewAccount load(Gp gp, Registrar registrar, Scene scene) {
		PersonId person = this.accounts.staff(scene);
		this.managers.register(gp.said().practiceId(), person, registrar.coordinator());
		return new NewAccount(person, "kontor", null, Set.of(RoleGrant.of(Role.PRACTICE_MANAGER)));
	}

}
