package no.praksisplass.agreement.domain.setup;

import java.util.List;

import no.praksisplass.agreement.AgreementSetup;
import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.deal.AgreementDesk;
import no.praksisplass.agreement.domain.deal.AgreementSteps;
import no.praksisplass.agreement.domain.deal.OwnAgreements;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Serves the trial data. Every step is one that the people themselves take on the pages,
 * by the same services.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
class AgreementSetupService implements AgreementSetup {

	private final AgreementDesk desk;

	private final AgreementSteps steps;

	private final OwnAgreements own;

	private final Supervisors supervisors;

	AgreementSetupService(AgreementDesk desk, AgreementSteps steps, OwnAgreements own, Supervisors supervisors) {
		this.desk = desk;
		this.steps = steps;
		this.own = own;
		this.supervisors = supervisors;
	}

	@Override
	public void load(UniversityId university, PersonId coordinator, List<SupervisorId> those, AgreementTerms terms) {
		SignedInUser staff = user(coordinator, RoleGrant.at(university, Role.COORDINATOR));
		for (int i = 0; i < those.size(); i++) {
			SupervisorView party = this.supervisors.find(those.get(i)).orElseThrow();
			AgreementId[] made = new AgreementId[1];
			SystemAccess.runAs(staff,
					() -> made[0] = this.desk.create(university, PartyKind.SUPERVISOR, party.id().toString(), terms));
			if (i < those.size() - 1) {
				SystemAccess.runAs(staff, () -> this.steps.send(made[0], 0));
			}
			if (i > 0 && i < those.size() - 1) {
				SystemAccess.runAs(user(party.personId(), RoleGrant.of(Role.SUPERVISOR)),
						() -> this.own.accept(made[0], this.own.find(made[0]).text().sha256()));
			}
		}
	}

	private static SignedInUser user(PersonId person, RoleGrant grant) {
		return new SignedInUser(AccountId.random(), person, "", "", null, true, List.of(grant), null);
	}

}
