package no.praksisplass.university.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.PeriodChangeGuard;
import no.praksisplass.university.PeriodSettings;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with their university's placement periods. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class PeriodAdministration {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	private final Periods creation;

	private final PeriodRepository periods;

	private final Universities universities;

	private final UniversityRules rules;

	private final ObjectProvider<PeriodChangeGuard> guards;

	private final CurrentUser currentUser;

	private final Clock clock;

	PeriodAdministration(Periods creation, PeriodRepository periods, Universities universities, UniversityRules rules,
			ObjectProvider<PeriodChangeGuard> guards, CurrentUser currentUser, Clock clock) {
		this.creation = creation;
		this.periods = periods;
		this.universities = universities;
		this.rules = rules;
		this.guards = guards;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The university's periods that the filter lets through. */
	public Page<PeriodDetails> list(UniversityId university, PeriodFilter filter, Pageable page) {
		this.currentUser.requireCoordinatorOf(university);
		Map<CourseId, CourseView> courses = this.universities.courses(university)
			.stream()
			.filter((course) -> filter.course() == null || course.id().equals(filter.course()))
			.collect(Collectors.toMap(CourseView::id, Function.identity()));
		List<UUID> courseIds = courses.keySet().stream().map(CourseId::value).toList();
		LocalDate today = LocalDate.now(this.clock);
		LocalDate from = (filter.when() == PeriodFilter.PeriodTime.UPCOMING) ? today : EARLIEST;
		LocalDate to = (filter.when() == PeriodFilter.PeriodTime.PAST) ? today.minusDays(1) : LATEST;
		return this.periods.search(university.value(), courseIds, from, to, filter.text(), page)
			.map((period) -> details(period, Objects.requireNonNull(courses.get(period.view().courseId()))));
	}

	/** All courses of the university by code, for the filter. */
	public List<CourseView> courses(UniversityId university) {
		this.currentUser.requireCoordinatorOf(university);
		return this.universities.courses(university);
	}

	/** The courses that a period can be made for, and the one that it has. */
	public List<CourseView> courseChoices(UniversityId university, Optional<CourseId> present) {
		List<CourseView> active = this.universities.activeCourses(university);
		return courses(university).stream()
			.filter((course) -> active.contains(course) || present.filter(course.id()::equals).isPresent())
			.toList();
	}

	/**
	 * The period with its course.
	 * @throws NotFoundException if there is none or it is another university's
	 */
	public PeriodDetails show(PeriodId id) {
		PlacementPeriod period = require(id);
		return details(period, this.universities.findCourse(period.view().courseId()).orElseThrow());
	}

	/**
	 * Makes a period.
	 * @throws RuleViolation if the settings break a rule
	 */
	@Transactional
	public PeriodId create(UniversityId university, PeriodSettings settings) {
		this.currentUser.requireCoordinatorOf(university);
		if (this.universities.activeCourses(university).stream().noneMatch((c) -> c.id().equals(settings.courseId()))) {
			throw RuleViolation.onField("courseId", "university.period.course.unknown");
		}
		return this.creation.create(university, settings).id();
	}

	/**
	 * Changes a period.
	 * @throws RuleViolation if the settings break a rule or another feature builds on
	 * what would change
	 * @throws ObjectOptimisticLockingFailureException if the period has changed since the
	 * version
	 */
	@Transactional
	public void update(PeriodId id, long version, PeriodSettings settings) {
		PlacementPeriod period = require(id);
		Versions.require(PlacementPeriod.class, id, period.version(), version);
		this.rules.requireFitting(period.universityId(), id, settings);
		PeriodView before = period.view();
		PeriodView after = new PlacementPeriod(id, period.universityId(), settings).view();
		if (movesGround(before, after)) {
			this.guards.orderedStream().forEach((guard) -> guard.check(before, after));
		}
		period.change(settings);
	}

	private static boolean movesGround(PeriodView before, PeriodView after) {
		return !before.dates().equals(after.dates()) || before.weeks() != after.weeks()
				|| before.arena() != after.arena() || !before.courseId().equals(after.courseId());
	}

	private PlacementPeriod require(PeriodId id) {
		PlacementPeriod period = this.periods.findById(id.value())
			.orElseThrow(() -> new NotFoundException("period", id));
		this.currentUser.requireCoordinatorOf(period.universityId());
		return period;
	}

	private static PeriodDetails details(PlacementPeriod period, CourseView course) {
		return new PeriodDetails(period.view(), Versions.of(period.version()), course);
	}

}
