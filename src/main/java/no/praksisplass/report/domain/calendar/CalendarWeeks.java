package no.praksisplass.report.domain.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Takers;
import no.praksisplass.supervisor.TakenSeats.InPeriod;

/**
 * Works out the weeks of a calendar, by the count that rounds use: the busiest day of a
 * week counts, and a trainee whom an answer has taken into account takes nothing from it.
 */
record CalendarWeeks(CalendarFacts facts) {

	/** A supervisor's weeks. */
	List<CalendarWeek> of(SupervisorView supervisor, List<LocalDate> mondays) {
		return mondays.stream().map((monday) -> week(supervisor, monday)).toList();
	}

	/** A practice's weeks: its rooms, and the seats of all who supervise there. */
	List<CalendarWeek> of(PracticeView practice, List<LocalDate> mondays) {
		return mondays.stream().map((monday) -> week(practice, monday)).toList();
	}

	private CalendarWeek week(PracticeView practice, LocalDate monday) {
		List<CalendarWeek> each = this.facts.supervisors()
			.stream()
			.map((supervisor) -> week(supervisor, monday))
			.toList();
		Takers rooms = count(days(monday)).takers(practice);
		List<CalendarWeek> offering = each.stream().filter((week) -> week.offered() != null).toList();
		int offered = offering.stream().mapToInt((week) -> Objects.requireNonNull(week.offered())).sum();
		int free = offering.stream().mapToInt((week) -> Objects.requireNonNull(week.free())).sum();
		int roomsLeft = Math.max(0, practice.studentRooms() - rooms.total());
		return new CalendarWeek(monday, offering.isEmpty() ? null : offered, practice.studentRooms(), rooms,
				offering.isEmpty() ? null : Math.min(free, roomsLeft),
				rooms.total() > practice.studentRooms() || each.stream().anyMatch(CalendarWeek::overfull),
				each.stream()
					.map(CalendarWeek::away)
					.filter((name) -> !name.isEmpty())
					.collect(Collectors.joining(", ")),
				each.stream()
					.map(CalendarWeek::paused)
					.filter((name) -> !name.isEmpty())
					.collect(Collectors.joining(", ")));
	}

	private CalendarWeek week(SupervisorView supervisor, LocalDate monday) {
		DateRange days = days(monday);
		InPeriod count = count(days);
		List<AnswerView> offers = this.facts.offers(supervisor.id(), days);
		Optional<AnswerView> most = offers.stream().max(Comparator.comparingInt(AnswerView::seats));
		Takers takers = most.map(count::takers).orElseGet(() -> count.takers(supervisor.id()));
		int all = supervisor.maxStudentsAtATime();
		boolean paused = this.facts.paused(supervisor.id(), days);
		boolean beyond = this.facts.allOffers(supervisor.id(), days)
			.max(Comparator.comparingInt(AnswerView::seats))
			.filter((offer) -> count.takers(offer).total() > offer.seats())
			.isPresent();
		boolean away = offers.stream().anyMatch((offer) -> offer.weeksAway().contains(monday));
		return new CalendarWeek(monday, most.map(AnswerView::seats).orElse(null), all, takers,
				most.map((offer) -> paused ? 0 : Math.max(0, offer.seats() - takers.total())).orElse(null),
				takers.total() > all || beyond, away ? supervisor.name() : "", paused ? supervisor.name() : "");
	}

	private InPeriod count(DateRange days) {
		return this.facts.taken().during(this.facts.viewer(), days);
	}

	private static DateRange days(LocalDate monday) {
		return new DateRange(monday, monday.plusDays(6));
	}

}
