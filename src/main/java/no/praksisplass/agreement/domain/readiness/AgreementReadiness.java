package no.praksisplass.agreement.domain.readiness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.agreement.PartyKind;
import no.praksisplass.message.MailingDrafts;
import no.praksisplass.message.MessageKind;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which agreements placements need before they are ready, and which are missing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class AgreementReadiness {

	private final ReadinessStore store;

	private final WaitingParties parties;

	private final MailingDrafts mailings;

	private final CurrentUser currentUser;

	private final Clock clock;

	AgreementReadiness(ReadinessStore store, WaitingParties parties, MailingDrafts mailings, CurrentUser currentUser,
			Clock clock) {
		this.store = store;
		this.parties = parties;
		this.mailings = mailings;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** With whom the university needs agreements; with nobody at first. */
	public Set<PartyKind> required(UniversityId university) {
		this.currentUser.requireCoordinatorOf(university);
		return Set.copyOf(this.store.required(university));
	}

	/** Decides with whom it needs them. */
	@Transactional
	public void require(UniversityId university, Set<PartyKind> kinds) {
		this.currentUser.requireCoordinatorOf(university);
		this.store.require(university, kinds);
	}

	/** What published placements that are not over lack, the most urgent first. */
	public List<MissingAgreement> missing(UniversityId university) {
		this.currentUser.requireCoordinatorOf(university);
		return this.store.missing(university, LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY));
	}

	/**
	 * Chooses everybody who could accept one of the missing agreements that are sent, for
	 * one mailing that is looked over before it is sent off.
	 * @return the path of the mailing's page
	 * @throws RuleViolation if nobody is to be reminded
	 */
	@Transactional
	public String remind(UniversityId university) {
		List<UUID> waiting = missing(university).stream()
			.filter(MissingAgreement::waiting)
			.map((one) -> Objects.requireNonNull(one.agreementId()))
			.toList();
		Set<PersonId> people = this.parties.of(waiting)
			.stream()
			.map((one) -> new PersonId(one.personId()))
			.collect(Collectors.toSet());
		return this.mailings.draft(university, MessageKind.AGREEMENT_REMINDER, "", people);
	}

}
