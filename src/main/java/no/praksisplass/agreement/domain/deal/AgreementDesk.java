package no.praksisplass.agreement.domain.deal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.PartyKind;
import no.praksisplass.agreement.domain.party.Parties;
import no.praksisplass.agreement.domain.party.Party;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A university's agreements, for its coordinators: found, read and drafted. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class AgreementDesk {

	private static final int MOST_PARTIES = 20;

	private final AgreementRepository agreements;

	private final AgreementQuery query;

	private final AgreementReader reader;

	private final AgreementAccess access;

	private final Parties parties;

	private final CurrentUser currentUser;

	private final Clock clock;

	AgreementDesk(AgreementRepository agreements, AgreementQuery query, AgreementReader reader, AgreementAccess access,
			Parties parties, CurrentUser currentUser, Clock clock) {
		this.agreements = agreements;
		this.query = query;
		this.reader = reader;
		this.access = access;
		this.parties = parties;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A page of the university's agreements. */
	public Page<AgreementRow> page(UniversityId university, AgreementFilter filter, Pageable page) {
		this.currentUser.requireCoordinatorOf(university);
		return this.query.page(university, filter, page);
	}

	/**
	 * One of them.
	 * @throws NotFoundException if there is none such, or it is another university's
	 */
	public AgreementDetails find(AgreementId id) {
		this.access.require(id);
		return this.reader.read(id);
	}

	/** The first of those in use whose name holds the text. */
	public List<Party> parties(PartyKind kind, String text) {
		return this.parties.search(kind, text, MOST_PARTIES);
	}

	/**
	 * With whom an agreement is to be made.
	 * @throws NotFoundException if there is no such party
	 */
	public Party party(PartyKind kind, String key) {
		return this.parties.find(kind, key).orElseThrow(() -> new NotFoundException("party", key));
	}

	/**
	 * Drafts an agreement.
	 * @throws RuleViolation if its terms are not right
	 */
	@Transactional
	public AgreementId create(UniversityId university, PartyKind kind, String key, AgreementTerms terms) {
		this.currentUser.requireCoordinatorOf(university);
		return save(university, party(kind, key), terms, Optional.empty());
	}

	/**
	 * Drafts an agreement that takes the place of another one when it is accepted; the
	 * other one is kept as it was.
	 * @throws RuleViolation if the other is not accepted, is being replaced already, or
	 * begins later
	 */
	@Transactional
	public AgreementId amend(AgreementId original, AgreementTerms terms) {
		Agreement one = this.access.lock(original);
		one.requireAccepted();
		if (terms.startsOn().isBefore(one.terms().startsOn())) {
			throw RuleViolation.onField("startsOn", "agreement.amend.start");
		}
		return save(one.universityId(), this.reader.party(one), terms, Optional.of(original));
	}

	/**
	 * Changes a draft.
	 * @throws RuleViolation if it is no draft any more, or its terms are not right
	 */
	@Transactional
	public void update(AgreementId id, long version, AgreementTerms terms) {
		Agreement one = this.access.lock(id, version);
		one.change(terms);
		this.agreements.saveAndFlush(one);
	}

	/**
	 * Throws a draft away.
	 * @throws RuleViolation if it is no draft any more
	 */
	@Transactional
	public void discard(AgreementId id) {
		Agreement one = this.access.lock(id);
		one.requireDraft();
		this.agreements.delete(one);
	}

	private AgreementId save(UniversityId university, Party party, AgreementTerms terms,
			Optional<AgreementId> replaces) {
		AgreementId id = AgreementId.random();
		try {
			this.agreements.saveAndFlush(new Agreement(id, university, party, terms, replaces,
					this.currentUser.require().personId(), this.clock.instant()));
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("agreement_one_amendment")) {
				throw RuleViolation.of("agreement.amend.twice");
			}
			throw ex;
		}
		return id;
	}

}
