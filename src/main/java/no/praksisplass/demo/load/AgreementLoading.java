package no.praksisplass.demo.load;

import java.time.LocalDate;
import java.util.List;

import no.praksisplass.agreement.AgreementSetup;
import no.praksisplass.agreement.AgreementTerms;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads agreements with the first supervisors of a university. */
@Component
@Profile("demo")
class AgreementLoading {

	private static final int AGREEMENTS = 14;

	private final AgreementSetup agreements;

	AgreementLoading(AgreementSetup agreements) {
		this.agreements = agreements;
	}

	/** Loads them: the listed supervisor's waits for an answer. */
	void load(UniversityData data, List<Gp> supervising, Registrar registrar) {
		LocalDate from = data.past().dates().from();
		this.agreements.load(data.id(), registrar.coordinator(),
				supervising.stream().limit(AGREEMENTS).map(Gp::id).toList(),
				new AgreementTerms("nb", from, from.plusYears(2).minusDays(1), "Eksempel, ikke vedtatt", 3, 1, null));
	}

}
