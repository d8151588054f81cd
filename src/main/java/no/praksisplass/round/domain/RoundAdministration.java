package no.praksisplass.round.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with their university's rounds before they are allocated. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class RoundAdministration {

	private final Rounds creation;

	private final RoundRepository rounds;

	private final RoundRules rules;

	private final Periods periods;

	private final Universities universities;

	private final CurrentUser currentUser;

	RoundAdministration(Rounds creation, RoundRepository rounds, RoundRules rules, Periods periods,
			Universities universities, CurrentUser currentUser) {
		this.creation = creation;
		this.rounds = rounds;
		this.rules = rules;
		this.periods = periods;
		this.universities = universities;
		this.currentUser = currentUser;
	}

	/** The university's rounds whose name contains the text, of one status or any. */
	public Page<RoundRow> list(UniversityId university, Optional<RoundStatus> status, String text, Pageable page) {
		this.currentUser.requireCoordinatorOf(university);
		List<RoundStatus> statuses = status.map(List::of).orElse(List.of(RoundStatus.values()));
		return this.rounds.search(university.value(), statuses, text.strip(), page);
	}

	/**
	 * The round.
	 * @throws NotFoundException if there is none or it is another university's
	 */
	public RoundView show(RoundId id) {
		return require(id).view();
	}

	/** The university's periods for a new round's form, by first day. */
	public List<PeriodChoice> choices(UniversityId university) {
		return choices(university, Optional.empty());
	}

	/** The periods for the form of a round that exists, by first day. */
	public List<PeriodChoice> choices(RoundId id) {
		return choices(require(id).universityId(), Optional.of(id));
	}

	/**
	 * Makes a round and draws its seed.
	 * @throws RuleViolation if the settings or the periods break a rule
	 */
	@Transactional
	public RoundId create(UniversityId university, RoundSettings settings) {
		this.currentUser.requireCoordinatorOf(university);
		return this.creation.create(university, settings).id();
	}

	/**
	 * Changes a round; its seed stays.
	 * @throws RuleViolation if the round is published, or the settings or the periods
	 * break a rule
	 * @throws ObjectOptimisticLockingFailureException if the round has changed since the
	 * version
	 */
	@Transactional
	public void update(RoundId id, long version, RoundSettings settings) {
		AllocationRound round = require(id);
		if (round.view().version() != version) {
			throw new ObjectOptimisticLockingFailureException(AllocationRound.class, id);
		}
		this.rules.requireFreeName(id, round.universityId(), settings.name());
		this.rules.check(id, round.universityId(), settings.periods());
		round.change(settings);
	}

	private List<PeriodChoice> choices(UniversityId university, Optional<RoundId> self) {
		this.currentUser.requireCoordinatorOf(university);
		Map<CourseId, String> codes = this.universities.courses(university)
			.stream()
			.collect(Collectors.toMap(CourseView::id, CourseView::code));
		Map<PeriodId, String> taken = new HashMap<>();
		for (RoundView round : this.creation.ofUniversity(university)) {
			if (!self.equals(Optional.of(round.id()))) {
				round.periods().forEach((period) -> taken.put(period, round.name()));
			}
		}
		return this.periods.ofUniversity(university)
			.stream()
			.map((period) -> new PeriodChoice(period, codes.getOrDefault(period.courseId(), ""),
					taken.get(period.id())))
			.toList();
	}

	private AllocationRound require(RoundId id) {
		AllocationRound round = this.rounds.findById(id.value()).orElseThrow(() -> new NotFoundException("round", id));
		this.currentUser.requireCoordinatorOf(round.universityId());
		return round;
	}

}
