package no.praksisplass.university.domain.information;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.university.InformationAudience;
import no.praksisplass.university.InformationText;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators write about their university's periods. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class InformationAdministration {

	private static final long UNWRITTEN = -1;

	private final Periods periods;

	private final PeriodInformationRepository informations;

	private final CurrentUser currentUser;

	private final Clock clock;

	InformationAdministration(Periods periods, PeriodInformationRepository informations, CurrentUser currentUser,
			Clock clock) {
		this.periods = periods;
		this.informations = informations;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** Each audience in each language, those that are not written too. */
	public List<InformationDetails> list(PeriodId period) {
		require(period);
		List<PeriodInformation> written = this.informations.findByPeriodId(period.value());
		List<InformationDetails> all = new ArrayList<>();
		for (InformationAudience audience : InformationAudience.values()) {
			for (String language : InformationText.LANGUAGES) {
				all.add(details(audience, language,
						written.stream()
							.filter((one) -> one.audience() == audience && one.language().equals(language))
							.findFirst()));
			}
		}
		return all;
	}

	/**
	 * One of them.
	 * @throws NotFoundException if there is no such period or language
	 */
	public InformationDetails get(PeriodId period, InformationAudience audience, String language) {
		require(period);
		return details(audience, known(language), find(period, audience, language));
	}

	/**
	 * Writes a text; an empty one takes it away.
	 * @param version the version that was read
	 * @throws RuleViolation if it is too long
	 * @throws ObjectOptimisticLockingFailureException if somebody else wrote meanwhile
	 */
	@Transactional
	public void write(PeriodId period, InformationAudience audience, String language, long version, String markdown) {
		require(period);
		Optional<PeriodInformation> stored = find(period, audience, known(language));
		if (details(audience, language, stored).version() != version) {
			throw new ObjectOptimisticLockingFailureException(PeriodInformation.class, period);
		}
		if (markdown.isBlank()) {
			stored.ifPresent(this.informations::delete);
			return;
		}
		PeriodInformation information = stored.orElseGet(() -> new PeriodInformation(period, audience, language));
		information.write(markdown.strip(), this.currentUser.require().personId(), this.clock.instant());
		this.informations.saveAndFlush(information);
	}

	private Optional<PeriodInformation> find(PeriodId period, InformationAudience audience, String language) {
		return this.informations.findByPeriodIdAndAudienceAndLanguage(period.value(), audience, language);
	}

	private static InformationDetails details(InformationAudience audience, String language,
			Optional<PeriodInformation> stored) {
		return stored.map((one) -> {
			Long version = one.version();
			return new InformationDetails(audience, language, (version != null) ? version : 0, one.text().markdown(),
					one.changedAt());
		}).orElseGet(() -> new InformationDetails(audience, language, UNWRITTEN, "", null));
	}

	private static String known(String language) {
		if (!InformationText.LANGUAGES.contains(language)) {
			throw new NotFoundException("language", language);
		}
		return language;
	}

	private PeriodView require(PeriodId id) {
		PeriodView period = this.periods.find(id).orElseThrow(() -> new NotFoundException("period", id));
		this.currentUser.requireCoordinatorOf(period.universityId());
		return period;
	}

}
