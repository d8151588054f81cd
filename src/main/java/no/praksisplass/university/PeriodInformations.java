package no.praksisplass.university;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.university.domain.information.PeriodInformation;
import no.praksisplass.university.domain.information.PeriodInformationRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What universities tell about their placement periods. It asks for no role: who may read
 * about a period is for the caller to check.
 */
@Service
@Transactional(readOnly = true)
public class PeriodInformations {

	private final PeriodInformationRepository informations;

	PeriodInformations(PeriodInformationRepository informations) {
		this.informations = informations;
	}

	/** The text in the reader's language, else in another that it is written in. */
	public Optional<InformationText> find(PeriodId period, InformationAudience audience, Locale reader) {
		return Optional.ofNullable(findAll(List.of(period), audience, reader).get(period));
	}

	/** The same for many periods; one without a text is not in the map. */
	public Map<PeriodId, InformationText> findAll(Collection<PeriodId> periods, InformationAudience audience,
			Locale reader) {
		Comparator<PeriodInformation> best = Comparator
			.comparing((PeriodInformation one) -> !one.language().equals(reader.getLanguage()))
			.thenComparing((one) -> InformationText.LANGUAGES.indexOf(one.language()));
		return this.informations.findByPeriodIdInAndAudience(periods.stream().map(PeriodId::value).toList(), audience)
			.stream()
			.collect(Collectors.groupingBy(PeriodInformation::period,
					Collectors.collectingAndThen(Collectors.minBy(best), (found) -> found.orElseThrow().text())));
	}

}
