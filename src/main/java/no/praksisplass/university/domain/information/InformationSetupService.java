package no.praksisplass.university.domain.information;

import java.time.Clock;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.university.InformationAudience;
import no.praksisplass.university.InformationSetup;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the trial data. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
class InformationSetupService implements InformationSetup {

	private final PeriodInformationRepository informations;

	private final Clock clock;

	InformationSetupService(PeriodInformationRepository informations, Clock clock) {
		this.informations = informations;
		this.clock = clock;
	}

	@Override
	public void write(PeriodId period, InformationAudience audience, String language, String markdown, PersonId by) {
		PeriodInformation information = new PeriodInformation(period, audience, language);
		information.write(markdown.strip(), by, this.clock.instant());
		this.informations.saveAndFlush(information);
	}

}
