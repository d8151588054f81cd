package no.praksisplass.report.domain.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.PracticeManagement;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The year of a supervisor and of a practice. A coordinator sees the periods, students
 * and pauses of her university, and of others only how many seats and rooms are taken;
 * GPs see all that is theirs; a practice's managers do too, but no student's name.
 */
@Service
@Transactional(readOnly = true)
public class YearCalendars {

	private final CalendarReader reader;

	private final Supervisors supervisors;

	private final Practices practices;

	private final Placements placements;

	private final PracticeManagement management;

	private final CurrentUser currentUser;

	private final Clock clock;

	YearCalendars(CalendarReader reader, Supervisors supervisors, Practices practices, Placements placements,
			PracticeManagement management, CurrentUser currentUser, Clock clock) {
		this.reader = reader;
		this.supervisors = supervisors;
		this.practices = practices;
		this.placements = placements;
		this.management = management;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * A supervisor's year as a university sees it.
	 * @param year the year, or null for the present one
	 * @throws NotFoundException if there is no such supervisor
	 */
	@PreAuthorize("hasRole('COORDINATOR')")
	public YearCalendar of(UniversityId university, SupervisorId id, @Nullable Integer year) {
		this.currentUser.requireCoordinatorOf(university);
		return supervisor(university,
				this.supervisors.find(id).orElseThrow(() -> new NotFoundException("supervisor", id)), year(year));
	}

	/**
	 * A practice's year as a university sees it.
	 * @param year the year, or null for the present one
	 * @throws NotFoundException if there is no such practice
	 */
	@PreAuthorize("hasRole('COORDINATOR')")
	public YearCalendar of(UniversityId university, PracticeId id, @Nullable Integer year) {
		this.currentUser.requireCoordinatorOf(university);
		return practice(university, require(id), year(year));
	}

	/**
	 * The year of the supervisor who is signed in.
	 * @param year the year, or null for the present one
	 */
	@PreAuthorize("hasRole('SUPERVISOR')")
	public YearCalendar own(@Nullable Integer year) {
		PersonId me = this.currentUser.require().personId();
		return supervisor(null,
				this.supervisors.ofPerson(me)
					.filter(SupervisorView::active)
					.orElseThrow(() -> new NotFoundException("supervisor of person", me)),
				year(year));
	}

	/**
	 * The year of a practice that the practice manager who is signed in looks after.
	 * @param year the year, or null for the present one
	 * @throws NotFoundException if it is another's, or out of use
	 */
	@PreAuthorize("hasRole('PRACTICE_MANAGER')")
	public YearCalendar managed(PracticeId id, @Nullable Integer year) {
		PracticeView practice = require(id);
		if (!practice.active() || !this.management.manages(this.currentUser.require().personId(), id)) {
			throw new NotFoundException("practice", id);
		}
		return practice(null, practice, year(year));
	}

	private YearCalendar supervisor(@Nullable UniversityId viewer, SupervisorView supervisor, CalendarYear year) {
		CalendarFacts facts = this.reader.facts(viewer, List.of(supervisor), year.dates());
		return new YearCalendar(supervisor.name(),
				this.practices.find(supervisor.practiceId()).map(PracticeView::name).orElse(""), year.year(),
				viewer != null, supervisor.maxStudentsAtATime(),
				new CalendarWeeks(facts).of(supervisor, year.mondays()),
				this.reader.offers(facts, supervisor.practiceId()), this.reader.entries(facts, year.dates(),
						visible(viewer, this.placements.ofSupervisor(supervisor.id())), true));
	}

	private YearCalendar practice(@Nullable UniversityId viewer, PracticeView practice, CalendarYear year) {
		CalendarFacts facts = this.reader.facts(viewer, this.supervisors.ofPractice(practice.id()), year.dates());
		return new YearCalendar(practice.name(), null, year.year(), viewer != null, practice.studentRooms(),
				new CalendarWeeks(facts).of(practice, year.mondays()), this.reader.offers(facts, practice.id()),
				this.reader.entries(facts, year.dates(), visible(viewer, this.placements.ofPractice(practice.id())),
						viewer != null));
	}

	private static List<PlacementView> visible(@Nullable UniversityId viewer, Collection<PlacementView> placements) {
		return placements.stream()
			.filter((placement) -> viewer == null || placement.universityId().equals(viewer))
			.toList();
	}

	private PracticeView require(PracticeId id) {
		return this.practices.find(id).orElseThrow(() -> new NotFoundException("practice", id));
	}

	private CalendarYear year(@Nullable Integer year) {
		return CalendarYear
			.near(Optional.ofNullable(year).orElseGet(() -> LocalDate.now(this.clock).get(IsoFields.WEEK_BASED_YEAR)));
	}

}
