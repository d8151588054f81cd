package no.praksisplass.supervisor.domain.manager;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.supervisor.ManagerRegistration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who looks after which practice, as coordinators decide. Practices are shared, and so
 * are their managers: a coordinator of any university may invite and remove them.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class PracticeManagers implements ManagerRegistration {

	private static final RoleGrant ROLE = RoleGrant.of(Role.PRACTICE_MANAGER);

	private final PracticeManagerRepository managers;

	private final ManagerInvitations invitations;

	private final Practices practices;

	private final Persons persons;

	private final Accounts accounts;

	private final CurrentUser currentUser;

	private final Clock clock;

	PracticeManagers(PracticeManagerRepository managers, ManagerInvitations invitations, Practices practices,
			Persons persons, Accounts accounts, CurrentUser currentUser, Clock clock) {
		this.managers = managers;
		this.invitations = invitations;
		this.practices = practices;
		this.persons = persons;
		this.accounts = accounts;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Those of a practice, the first made first. */
	public List<ManagerView> of(PracticeId practice) {
		List<PracticeManager> stored = this.managers.findByPracticeIdOrderByGrantedAt(practice.value());
		Map<PersonId, PersonView> people = this.persons
			.findAll(stored.stream().map(PracticeManager::personId).toList());
		return stored.stream().map((each) -> {
			Optional<PersonView> person = Optional.ofNullable(people.get(each.personId()));
			return new ManagerView(each.id(), person.map(PersonView::name).orElse(""),
					person.map(PersonView::email).orElse(null), each.grantedAt());
		}).toList();
	}

	/**
	 * Makes somebody manager of a practice and writes to her with a link that signs her
	 * in. Who is a manager elsewhere or a GP of the practice, by the e-mail address, gets
	 * one more role and no second account.
	 * @param described whom; the address must not be blank
	 * @throws RuleViolation if she is its manager already, or her account is closed
	 */
	@Transactional
	public void add(PracticeId id, NewPerson described) {
		PracticeView practice = require(id);
		PersonId person = known(described, id).orElseGet(() -> this.persons.create(described));
		if (this.managers.existsByPracticeIdAndPersonId(id.value(), person.value())) {
			throw RuleViolation.onField("email", "supervisor.manager.already");
		}
		this.managers
			.save(new PracticeManager(id, person, this.currentUser.require().personId(), this.clock.instant()));
		this.invitations.send(practice, person);
	}

	/** Writes to a manager once more, with a new link. */
	@Transactional
	public void inviteAgain(PracticeId id, UUID manager) {
		this.invitations.send(require(id), require(id, manager).personId());
	}

	/** Takes a practice from a manager; with the last one the role goes too. */
	@Transactional
	public void remove(PracticeId id, UUID manager) {
		PracticeManager stored = require(id, manager);
		this.managers.delete(stored);
		this.managers.flush();
		if (!this.managers.existsByPersonId(stored.personId().value())) {
			this.accounts.findByPerson(stored.personId())
				.ifPresent((account) -> this.accounts.revoke(account.id(), ROLE));
		}
	}

	@Override
	@Transactional
	@PreAuthorize("hasRole('SYSTEM')")
	public void register(PracticeId practice, PersonId person, PersonId grantedBy) {
		this.managers.save(new PracticeManager(practice, person, grantedBy, this.clock.instant()));
	}

	private Optional<PersonId> known(NewPerson described, PracticeId practice) {
		List<UUID> known = this.managers.known(String.valueOf(described.email()).strip(), practice.value());
		return (known.size() == 1) ? Optional.of(new PersonId(known.get(0))) : Optional.empty();
	}

	private PracticeView require(PracticeId id) {
		return this.practices.find(id).orElseThrow(() -> new NotFoundException("practice", id));
	}

	private PracticeManager require(PracticeId practice, UUID manager) {
		return this.managers.findByIdAndPracticeId(manager, practice.value())
			.orElseThrow(() -> new NotFoundException("practice manager", manager));
	}

}
