package no.praksisplass.report.domain.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.matching.OfferedSeat;
import no.praksisplass.matching.PracticeSeats;
import no.praksisplass.matching.UsableSeats;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SeatCount;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what calendars show, as many queries for a busy year as for a quiet one. */
@Component
class CalendarReader {

	private final Periods periods;

	private final Availabilities availabilities;

	private final SeatCount seatCount;

	private final UsableSeats usableSeats;

	private final Students students;

	private final Universities universities;

	CalendarReader(Periods periods, Availabilities availabilities, SeatCount seatCount, UsableSeats usableSeats,
			Students students, Universities universities) {
		this.periods = periods;
		this.availabilities = availabilities;
		this.seatCount = seatCount;
		this.usableSeats = usableSeats;
		this.students = students;
		this.universities = universities;
	}

	/**
	 * Reads what weeks are worked out from.
	 * @param viewer the university that looks and learns of its own periods and pauses,
	 * or null for one who learns of all
	 */
	CalendarFacts facts(@Nullable UniversityId viewer, List<SupervisorView> supervisors, DateRange dates) {
		Map<Boolean, List<PeriodView>> all = this.periods.endingAfter(dates.from().minusDays(1))
			.stream()
			.filter((period) -> period.dates().overlaps(dates))
			.collect(Collectors.partitioningBy((period) -> viewer == null || period.universityId().equals(viewer)));
		List<PeriodView> told = Objects.requireNonNull(all.get(true));
		List<PeriodView> other = Objects.requireNonNull(all.get(false));
		Set<UniversityId> pausing = (viewer != null) ? Set.of(viewer)
				: this.universities.findAll().stream().map(UniversityView::id).collect(Collectors.toSet());
		Set<SupervisorId> those = supervisors.stream().map(SupervisorView::id).collect(Collectors.toSet());
		return new CalendarFacts(viewer, supervisors, told, this.availabilities.ofSupervisors(supervisors, told), other,
				this.availabilities.ofSupervisors(supervisors, other),
				this.availabilities.pausesDuring(pausing, dates)
					.stream()
					.filter((pause) -> those.contains(pause.supervisorId()))
					.toList(),
				this.seatCount.taken(pausing, dates));
	}

	/** The answers as rows, with what an allocation can use of them at the practice. */
	List<CalendarOffer> offers(CalendarFacts facts, PracticeId practice) {
		Map<PeriodId, Map<SupervisorId, OfferedSeat>> seats = (facts.viewer() != null)
				? seats(practice, facts.periods()) : Map.of();
		Map<UniversityId, UniversityView> schools = schools();
		Map<SupervisorId, SupervisorView> who = byId(facts.supervisors(), SupervisorView::id);
		return facts.answers()
			.stream()
			.flatMap((answer) -> facts.period(answer)
				.stream()
				.map((period) -> offer(answer, period, schools, who, seats)))
			.sorted(Comparator.comparing((CalendarOffer offer) -> offer.period().dates().from())
				.thenComparing(CalendarOffer::supervisor))
			.toList();
	}

	/**
	 * All that lies in the dates, by date.
	 * @param placements those of which the viewer may know
	 * @param named whether students are called by name
	 */
	List<CalendarEntry> entries(CalendarFacts facts, DateRange dates, Collection<PlacementView> placements,
			boolean named) {
		Map<SupervisorId, SupervisorView> who = byId(facts.supervisors(), SupervisorView::id);
		Map<UniversityId, UniversityView> schools = schools();
		Stream<CalendarEntry> trainees = this.availabilities.traineeLoadsDuring(dates)
			.stream()
			.filter((load) -> who.containsKey(load.supervisorId()))
			.map((load) -> new CalendarEntry(CalendarEntry.Kind.TRAINEE, load.dates().from(), load.dates().to(),
					name(who, load.supervisorId()), "", load.kind(), load.takesSeat(), load.takesRoom()));
		Stream<CalendarEntry> pauses = facts.pauses()
			.stream()
			.map((pause) -> new CalendarEntry(CalendarEntry.Kind.PAUSE, pause.startsOn(), pause.endsOn(),
					name(who, pause.supervisorId()), school(schools, pause.universityId()), null, false, false));
		Stream<CalendarEntry> away = facts.answers()
			.stream()
			.flatMap((answer) -> answer.weeksAway()
				.stream()
				.filter(dates::contains)
				.map((monday) -> CalendarEntry.away(monday, name(who, answer.supervisorId()))))
			.distinct();
		return Stream.of(stays(facts.viewer() == null, dates, placements, named, who, schools), trainees, pauses, away)
			.flatMap(Function.identity())
			.sorted(Comparator.comparing(CalendarEntry::from).thenComparing(CalendarEntry::kind))
			.toList();
	}

	private Stream<CalendarEntry> stays(boolean schooled, DateRange dates, Collection<PlacementView> placements,
			boolean named, Map<SupervisorId, SupervisorView> who, Map<UniversityId, UniversityView> schools) {
		List<PlacementView> lying = placements.stream()
			.filter((placement) -> placement.dates().overlaps(dates))
			.toList();
		Map<StudentId, StudentView> names = named
				? byId(this.students.findAll(lying.stream().map(PlacementView::studentId).toList()), StudentView::id)
				: Map.of();
		return lying.stream()
			.map((placement) -> CalendarEntry.student(placement.dates(), name(who, placement.supervisorId()),
					Stream.concat(Optional.ofNullable(names.get(placement.studentId())).map(StudentView::name).stream(),
							schooled ? Stream.of(school(schools, placement.universityId())) : Stream.<String>empty())
						.collect(Collectors.joining(", "))));
	}

	private Map<PeriodId, Map<SupervisorId, OfferedSeat>> seats(PracticeId practice, List<PeriodView> periods) {
		return this.usableSeats.atPractice(practice, periods)
			.stream()
			.collect(Collectors.toMap(PracticeSeats::period,
					(room) -> room.seats()
						.stream()
						.collect(Collectors.toMap((seat) -> seat.answer().supervisorId(), Function.identity()))));
	}

	private static CalendarOffer offer(AnswerView answer, PeriodView period, Map<UniversityId, UniversityView> schools,
			Map<SupervisorId, SupervisorView> who, Map<PeriodId, Map<SupervisorId, OfferedSeat>> seats) {
		return new CalendarOffer(period, school(schools, period.universityId()), name(who, answer.supervisorId()),
				answer, seats.getOrDefault(period.id(), Map.of()).get(answer.supervisorId()));
	}

	private Map<UniversityId, UniversityView> schools() {
		return byId(this.universities.findAll(), UniversityView::id);
	}

	private static String school(Map<UniversityId, UniversityView> schools, UniversityId id) {
		return Objects.requireNonNull(schools.get(id)).name();
	}

	private static String name(Map<SupervisorId, SupervisorView> who, SupervisorId id) {
		return Optional.ofNullable(who.get(id)).map(SupervisorView::name).orElse("");
	}

	private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

}
