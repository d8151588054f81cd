package no.praksisplass.agreement.domain.deal;

import no.praksisplass.agreement.domain.party.Parties;
import no.praksisplass.agreement.domain.party.Party;
import no.praksisplass.agreement.domain.text.AgreementTexts;
import no.praksisplass.shared.AgreementId;
import no.praksisplass.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Reads one agreement with all that belongs to it. Who may see it is for the caller. */
@Component
class AgreementReader {

	private final AgreementRepository agreements;

	private final AgreementQuery query;

	private final AgreementTexts texts;

	private final Parties parties;

	private final ScanStore scans;

	AgreementReader(AgreementRepository agreements, AgreementQuery query, AgreementTexts texts, Parties parties,
			ScanStore scans) {
		this.agreements = agreements;
		this.query = query;
		this.texts = texts;
		this.parties = parties;
		this.scans = scans;
	}

	AgreementDetails read(AgreementId id) {
		Agreement one = this.agreements.findById(id.value()).orElseThrow(() -> new NotFoundException("agreement", id));
		AgreementRow row = this.query.find(id).orElseThrow();
		return new AgreementDetails(row, one.terms(),
				one.text()
					.orElseGet(() -> this.texts.filled(one.universityId(), one.partyKind(), party(one), one.terms())),
				this.query.trace(id), this.query.withSameParty(one.universityId(), row), this.scans.of(id));
	}

	Party party(Agreement one) {
		return this.parties.find(one.partyKind(), one.partyKey())
			.orElseThrow(() -> new NotFoundException("party", one.partyKey()));
	}

}
