package no.praksisplass.supervisor.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewSupervisor;
import no.praksisplass.supervisor.SupervisorUseGuard;
import no.praksisplass.supervisor.SupervisorView;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of supervisors as coordinators keep it. They are shared by all
 * universities, so any coordinator may add and correct them, but only an administrator
 * takes one out of use.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
public class SupervisorRegister {

	private final SupervisorRepository supervisors;

	private final SupervisorNames names;

	private final Persons persons;

	private final Practices practices;

	private final Accounts accounts;

	private final List<SupervisorUseGuard> guards;

	private final Clock clock;

	SupervisorRegister(SupervisorRepository supervisors, SupervisorNames names, Persons persons, Practices practices,
			Accounts accounts, List<SupervisorUseGuard> guards, Clock clock) {
		this.supervisors = supervisors;
		this.names = names;
		this.persons = persons;
		this.practices = practices;
		this.accounts = accounts;
		this.guards = guards;
		this.clock = clock;
	}

	/**
	 * The supervisor with person and practice.
	 * @throws NotFoundException if there is none
	 */
	public SupervisorDetails get(SupervisorId id) {
		SupervisorView supervisor = this.names.view(require(id));
		PersonView person = this.persons.find(supervisor.personId())
			.orElseThrow(() -> new NotFoundException("person", supervisor.personId()));
		PracticeView practice = this.practices.find(supervisor.practiceId())
			.orElseThrow(() -> new NotFoundException("practice", supervisor.practiceId()));
		String hpr = supervisor.hprNumber();
		return new SupervisorDetails(supervisor, person, practice, hpr != null && HprNumber.isOdd(hpr),
				this.accounts.findByPerson(person.id()).isPresent());
	}

	/**
	 * Whether the HPR number, as typed, looks like none that is given out; a reason to
	 * ask, not to refuse.
	 */
	public boolean isOddHprNumber(String number) {
		return HprNumber.isOdd(number);
	}

	/**
	 * Registers a person as a supervisor.
	 * @param openAccount whether to open an account without a password, named by the
	 * e-mail address, for which an administrator can then issue a token
	 * @throws RuleViolation if a number or the practice cannot be, or an account is asked
	 * for without an address
	 */
	@Transactional
	public SupervisorId create(SupervisorCommand described, boolean openAccount) {
		String email = described.person().email();
		if (openAccount && (email == null || email.isBlank())) {
			throw RuleViolation.onField("email", "supervisor.account.emailMissing");
		}
		PersonId person = this.persons.create(described.person());
		Supervisor supervisor = new Supervisor(SupervisorId.random(), description(person, described));
		supervisor.confirm(this.clock.instant());
		this.supervisors.save(supervisor);
		if (openAccount && email != null) {
			this.accounts.open(new NewAccount(person, email, null, Set.of(RoleGrant.of(Role.SUPERVISOR))));
		}
		return supervisor.id();
	}

	/**
	 * Takes over a new description, of the person too.
	 * @throws RuleViolation if a number or the practice cannot be
	 */
	@Transactional
	public void update(SupervisorId id, long version, SupervisorCommand described) {
		Supervisor supervisor = require(id);
		supervisor.requireVersion(version);
		this.persons.update(supervisor.personId(), described.person());
		supervisor.describe(description(supervisor.personId(), described));
		supervisor.confirm(this.clock.instant());
	}

	/** Notes that what is known of the supervisor is right. */
	@Transactional
	public void confirm(SupervisorId id) {
		require(id).confirm(this.clock.instant());
	}

	/**
	 * Takes the supervisor out of use.
	 * @throws RuleViolation with the reason, while another feature needs her
	 */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void deactivate(SupervisorId id, long version) {
		Supervisor supervisor = require(id);
		supervisor.requireVersion(version);
		this.guards.stream()
			.map((guard) -> guard.reasonInUse(id))
			.flatMap(Optional::stream)
			.findFirst()
			.ifPresent((reason) -> {
				throw RuleViolation.of(reason);
			});
		supervisor.deactivate();
	}

	/** Takes the supervisor into use again. */
	@Transactional
	@PreAuthorize("hasRole('ADMIN')")
	public void activate(SupervisorId id, long version) {
		Supervisor supervisor = require(id);
		supervisor.requireVersion(version);
		supervisor.activate();
	}

	private NewSupervisor description(PersonId person, SupervisorCommand described) {
		PracticeId practice = described.practiceId();
		if (this.practices.find(practice).isEmpty()) {
			throw RuleViolation.onField("practiceId", "supervisor.practice.unknown");
		}
		return new NewSupervisor(person, practice, described.hprNumber(), described.specialist(),
				described.employment(), described.supervising(), described.maxStudentsAtATime(),
				described.maxStudentsPerRound(), described.note());
	}

	private Supervisor require(SupervisorId id) {
		return this.supervisors.findById(id.value()).orElseThrow(() -> new NotFoundException("supervisor", id));
	}

}
