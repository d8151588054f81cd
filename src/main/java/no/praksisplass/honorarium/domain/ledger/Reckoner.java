package no.praksisplass.honorarium.domain.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.domain.rate.RateView;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;

/**
 * Works out what placements of one university have earned by a day. Working days, Monday
 * to Friday, are counted, five to a week; what is paid by the week is the rate times the
 * days through five, rounded once for each rate, to the nearest øre with a half away from
 * zero. Of students with one supervisor on one day, the one whose placement began first,
 * or stands first among those given, counts by the rate of supervision and each other by
 * that of a second student; where none of that kind is in force, all count by the rate of
 * supervision. Preparation is paid at the rate of the first day that took place. A
 * placement earns when its last day is over, a late cancellation as soon as it is known.
 */
public final class Reckoner {

	private static final Comparator<Stay> BY_BEGINNING = Comparator.comparing((Stay stay) -> stay.dates().from());

	private final RateCard rates;

	private final LocalDate today;

	/**
	 * Makes a reckoner.
	 * @param today the day by which is reckoned; it itself does not count as over
	 */
	public Reckoner(RateCard rates, LocalDate today) {
		this.rates = rates;
		this.today = today;
	}

	/**
	 * What each of the stays has earned; all stays of their supervisors must be there,
	 * always in the same order.
	 */
	public Map<PlacementId, Owed> reckon(Collection<Stay> stays) {
		Map<StudentId, List<Stay>> byStudent = stays.stream().collect(Collectors.groupingBy(Stay::student));
		Map<SupervisorId, List<Stay>> bySupervisor = stays.stream().collect(Collectors.groupingBy(Stay::supervisor));
		Map<PlacementId, Owed> owed = new HashMap<>();
		bySupervisor.values().forEach((those) -> {
			Map<LocalDate, Integer> present = new HashMap<>();
			those.stream().sorted(BY_BEGINNING).forEach((stay) -> {
				List<LocalDate> days = days(stay, byStudent.getOrDefault(stay.student(), List.of()));
				Owed sum = owed(stay, days, present);
				boolean over = stay.lateCancellation() || stay.lastDay().isBefore(this.today);
				owed.put(stay.placement(), over ? sum : Owed.NOTHING);
			});
		});
		return owed;
	}

	private List<LocalDate> days(Stay stay, List<Stay> ofStudent) {
		if (stay.lateCancellation()) {
			return List.of();
		}
		LocalDate first = ofStudent.stream()
			.filter((other) -> other.precedes(stay))
			.map(Stay::endedOn)
			.filter((day) -> day != null && day.isAfter(stay.dates().from()))
			.max(Comparator.naturalOrder())
			.orElse(stay.dates().from());
		return first.isAfter(stay.lastDay()) ? List.of()
				: first.datesUntil(stay.lastDay().plusDays(1))
					.filter((day) -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
					.filter((day) -> !stay.isAwayOn(day))
					.toList();
	}

	/** Counts the stay's days among those present with its supervisor. */
	private Owed owed(Stay stay, List<LocalDate> days, Map<LocalDate, Integer> present) {
		Count count = new Count();
		if (stay.lateCancellation()) {
			count.need(RateKind.LATE_CANCELLATION, stay.dates().from());
		}
		for (LocalDate day : days) {
			boolean further = present.merge(day, 1, Integer::sum) > 1;
			boolean second = further && this.rates.on(RateKind.SECOND_STUDENT, day).isPresent();
			count.need(second ? RateKind.SECOND_STUDENT : RateKind.SUPERVISION, day);
			count.add(RateKind.OFFICE_COST, day);
		}
		if (!days.isEmpty()) {
			count.add(RateKind.PREPARATION, days.get(0));
		}
		return count.owed();
	}

	/** What is counted of one stay. */
	private final class Count {

		private final Map<Entry.Key, Entry> entries = new LinkedHashMap<>();

		private int without;

		/** Counts what must have a rate. */
		void need(RateKind kind, LocalDate day) {
			if (!add(kind, day)) {
				this.without++;
			}
		}

		/** Counts what is paid where there is a rate. */
		boolean add(RateKind kind, LocalDate day) {
			Optional<RateView> rate = Reckoner.this.rates.on(kind, day);
			rate.map((found) -> new Entry.Key(kind, found.id(), found.settings().amount()))
				.ifPresent((key) -> this.entries.merge(key, new Entry(key, 1, day, day), (sum, more) -> sum.and(day)));
			return rate.isPresent();
		}

		Owed owed() {
			List<Entry> sorted = new ArrayList<>(this.entries.values());
			sorted.sort(Comparator.comparing((Entry entry) -> entry.key().kind()).thenComparing(Entry::first));
			return new Owed(sorted, this.without);
		}

	}

}
