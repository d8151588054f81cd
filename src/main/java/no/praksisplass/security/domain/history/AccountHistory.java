package no.praksisplass.security.domain.history;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is decided about accounts, in the transaction that decides it: what is not
 * recorded is not done. Who may read is for the caller to check.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AccountHistory {

	private final AccountEventRepository events;

	private final Persons persons;

	private final CurrentUser currentUser;

	private final Clock clock;

	AccountHistory(AccountEventRepository events, Persons persons, CurrentUser currentUser, Clock clock) {
		this.events = events;
		this.persons = persons;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Records what the user signed in, or the application itself, has done. */
	public void record(AccountId account, AccountEventKind kind) {
		save(account, kind, Optional.empty(), currentPerson());
	}

	/** Records what a person has done who is not signed in yet. */
	public void record(AccountId account, AccountEventKind kind, PersonId by) {
		save(account, kind, Optional.empty(), Optional.of(by));
	}

	/** Records that a role was granted or taken away. */
	public void record(AccountId account, AccountEventKind kind, RoleGrant grant) {
		save(account, kind, Optional.of(grant), currentPerson());
	}

	/** The newest 200 decisions about an account, newest first. */
	public List<AccountEventView> of(AccountId account) {
		List<AccountEvent> found = this.events.findTop200ByAccountIdOrderByDoneAtDesc(account.value());
		Map<PersonId, PersonView> names = this.persons
			.findAll(found.stream().flatMap((event) -> event.by().stream()).distinct().toList());
		return found.stream().map((event) -> event.view(name(event, names))).toList();
	}

	private static @Nullable String name(AccountEvent event, Map<PersonId, PersonView> names) {
		return event.by().map(names::get).map(PersonView::name).orElse(null);
	}

	private void save(AccountId account, AccountEventKind kind, Optional<RoleGrant> grant, Optional<PersonId> by) {
		this.events.save(new AccountEvent(account, kind, grant, by, this.clock.instant()));
	}

	private Optional<PersonId> currentPerson() {
		return this.currentUser.find().map(SignedInUser::personId);
	}

}
