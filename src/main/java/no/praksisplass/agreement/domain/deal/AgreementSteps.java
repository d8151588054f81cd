package no.praksisplass.agreement.domain.deal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import no.praksisplass.agreement.domain.text.AgreementText;
import no.praksisplass.agreement.domain.text.AgreementTexts;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with an agreement once it is drafted. */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class AgreementSteps {

	private final AgreementRepository agreements;

	private final AgreementAccess access;

	private final AgreementReader reader;

	private final AgreementTexts texts;

	private final AgreementMails mails;

	private final Replacement replacement;

	private final ScanStore scans;

	private final CurrentUser currentUser;

	private final Clock clock;

	AgreementSteps(AgreementRepository agreements, AgreementAccess access, AgreementReader reader, AgreementTexts texts,
			AgreementMails mails, Replacement replacement, ScanStore scans, CurrentUser currentUser, Clock clock) {
		this.agreements = agreements;
		this.access = access;
		this.reader = reader;
		this.texts = texts;
		this.mails = mails;
		this.replacement = replacement;
		this.scans = scans;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Sends a draft to the other party. Its text is the university's newest, filled in.
	 * @return to how many people it was written
	 * @throws RuleViolation if it is no draft any more
	 */
	public int send(AgreementId id, long version) {
		Agreement one = this.access.lock(id, version);
		AgreementText text = this.texts.filled(one.universityId(), one.partyKind(), this.reader.party(one),
				one.terms());
		one.send(text, me(), now());
		this.agreements.saveAndFlush(one);
		return this.mails.request(id, one);
	}

	/**
	 * Takes an agreement back to be changed.
	 * @throws RuleViolation if the other party has answered
	 */
	public void recall(AgreementId id) {
		Agreement one = this.access.lock(id);
		one.recall();
		this.scans.removeAll(id);
	}

	/**
	 * Notes that the other party has signed on paper.
	 * @param name who signed
	 * @param scan the paper
	 * @throws RuleViolation if the agreement is not waiting for an answer, or it is not
	 * said who signed
	 */
	public void acceptOnPaper(AgreementId id, String name, Scan scan) {
		Agreement one = this.access.lock(id);
		one.acceptOnPaper(name, me(), now());
		this.agreements.saveAndFlush(one);
		this.scans.add(id, scan, me(), now());
		this.replacement.accepted(one);
	}

	/**
	 * Ends an agreement before its time.
	 * @throws RuleViolation if it is not accepted, or the day is not one of its days
	 */
	public void end(AgreementId id, LocalDate lastDay, String reason) {
		this.access.lock(id).end(lastDay, reason);
	}

	/**
	 * A signed paper.
	 * @throws NotFoundException if there is none such
	 */
	@Transactional(readOnly = true)
	public Scan scan(AgreementId id, UUID scan) {
		this.access.require(id);
		return this.scans.find(id, scan).orElseThrow(() -> new NotFoundException("scan", scan));
	}

	private PersonId me() {
		return this.currentUser.require().personId();
	}

	private Instant now() {
		return this.clock.instant();
	}

}
