package no.praksisplass.university;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.domain.PeriodRepository;
import no.praksisplass.university.domain.PlacementPeriod;
import no.praksisplass.university.domain.UniversityRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Placement periods, for the services of other features. It asks for no role: what a page
 * shows or changes goes through a service that does. Lists are in the order of their
 * first day.
 */
@Service
@Transactional(readOnly = true)
public class Periods {

	private final PeriodRepository periods;

	private final UniversityRules rules;

	Periods(PeriodRepository periods, UniversityRules rules) {
		this.periods = periods;
		this.rules = rules;
	}

	public Optional<PeriodView> find(PeriodId id) {
		return this.periods.findById(id.value()).map(PlacementPeriod::view);
	}

	/** The periods among these that exist. */
	public List<PeriodView> findAll(Collection<PeriodId> ids) {
		List<UUID> values = ids.stream().map(PeriodId::value).toList();
		return views(this.periods.findByIdInOrderByStartsOnAscNameAsc(values));
	}

	/** All periods of a university. */
	public List<PeriodView> ofUniversity(UniversityId university) {
		return views(this.periods.findByUniversityIdOrderByStartsOnAscNameAsc(university.value()));
	}

	/** The periods of all universities whose last day is later than this day. */
	public List<PeriodView> endingAfter(LocalDate day) {
		return views(this.periods.findByEndsOnAfterOrderByStartsOnAscNameAsc(day));
	}

	/**
	 * Makes a period.
	 * @throws RuleViolation if the course is not the university's, the name is taken, or
	 * the settings contradict each other
	 */
	@Transactional
	public PeriodView create(UniversityId university, PeriodSettings settings) {
		PeriodId id = PeriodId.random();
		this.rules.requireFitting(university, id, settings);
		return this.periods.save(new PlacementPeriod(id, university, settings)).view();
	}

	private static List<PeriodView> views(List<PlacementPeriod> periods) {
		return periods.stream().map(PlacementPeriod::view).toList();
	}

}
