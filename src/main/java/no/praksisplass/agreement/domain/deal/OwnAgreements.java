package no.praksisplass.agreement.domain.deal;

import java.time.Clock;
import java.util.List;

import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements of the person who is signed in: a supervisor's own, and those of the
 * practice where she works or that she manages.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'PRACTICE_MANAGER')")
public class OwnAgreements {

	private final AgreementRepository agreements;

	private final AgreementQuery query;

	private final AgreementReader reader;

	private final Replacement replacement;

	private final Persons persons;

	private final CurrentUser currentUser;

	private final Clock clock;

	OwnAgreements(AgreementRepository agreements, AgreementQuery query, AgreementReader reader, Replacement replacement,
			Persons persons, CurrentUser currentUser, Clock clock) {
		this.agreements = agreements;
		this.query = query;
		this.reader = reader;
		this.replacement = replacement;
		this.persons = persons;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** All of them that were sent, the newest first. */
	public List<AgreementRow> all() {
		return this.query.own(me());
	}

	/**
	 * One of them.
	 * @throws NotFoundException if it is somebody else's, or not sent
	 */
	public AgreementDetails find(AgreementId id) {
		require(id);
		return this.reader.read(id);
	}

	/**
	 * Accepts one, in the name of the person who is signed in.
	 * @param seen the checksum of the text that was read
	 * @throws RuleViolation if it is another text by now, or is answered already
	 */
	@Transactional
	public void accept(AgreementId id, String seen) {
		require(id);
		Agreement one = this.agreements.lock(id.value()).orElseThrow(() -> new NotFoundException("agreement", id));
		String name = this.persons.find(me()).map(PersonView::name).orElseThrow();
		one.accept(seen, me(), name, this.clock.instant());
		this.agreements.saveAndFlush(one);
		this.replacement.accepted(one);
	}

	private void require(AgreementId id) {
		if (all().stream().noneMatch((row) -> row.id().equals(id.value()))) {
			throw new NotFoundException("agreement", id);
		}
	}

	private PersonId me() {
		return this.currentUser.require().personId();
	}

}
