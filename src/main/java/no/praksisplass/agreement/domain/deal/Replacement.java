package no.praksisplass.agreement.domain.deal;

import org.springframework.stereotype.Component;

/** Ends the agreement whose place another one takes, the day before that begins. */
@Component
class Replacement {

	private final AgreementRepository agreements;

	Replacement(AgreementRepository agreements) {
		this.agreements = agreements;
	}

	/** What follows when an agreement is accepted. */
	void accepted(Agreement one) {
		one.replaces().flatMap(this.agreements::lock).ifPresent((original) -> {
			original.replacedFrom(one.terms().startsOn());
			this.agreements.saveAndFlush(original);
		});
	}

}
