package no.praksisplass.honorarium.domain.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.RateSettings;
import no.praksisplass.honorarium.domain.rate.RateView;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.Money;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever becomes known of a placement and in whatever order it is checked, paid or
 * rejected: all lines that stand sum to what a fresh reckoning by other means gives, to
 * the øre. The seed is the name of the test; {@code praksisplass.seeds} asks for more.
 */
class ReckonerPropertyTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	private static final UniversityId UNIVERSITY = UniversityId.random();

	private final PlacementId placement = PlacementId.random();

	private final StudentId student = StudentId.random();

	private final SupervisorId supervisor = SupervisorId.random();

	static LongStream seeds() {
		return LongStream.rangeClosed(1, Long.getLong("praksisplass.seeds", 300));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everyHistorySumsToAFreshReckoning(long seed) {
		Random random = new Random(seed);
		List<Booked> booked = new ArrayList<>();
		for (int step = 0; step < 12; step++) {
			List<RateView> rates = rates(random);
			Stay stay = stay(random);
			Owed owed = reckon(rates, stay);
			List<Booked> settled = booked.stream().filter(Booked::isSettled).toList();
			List<Line> difference = Difference.between(settled, owed);
			assertThat(total(settled).plus(sum(difference))).as("step " + step)
				.isEqualTo(owed.total())
				.isEqualTo(byHand(rates, stay));
			if (random.nextInt(3) > 0) {
				booked.add(new Booked(UUID.randomUUID(), booked.size() + 1, HonorariumStatus.CHECKED, 0, difference));
			}
			if (!booked.isEmpty() && random.nextInt(4) == 0) {
				correct(booked, random.nextInt(booked.size()));
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void studentsAtTheSameTimeNeverEarnMoreThanEachAlone(long seed) {
		Random random = new Random(seed);
		List<RateView> rates = List.of(rate(RateKind.SUPERVISION, random, MONDAY, null),
				rate(RateKind.SECOND_STUDENT, random, MONDAY, null));
		Stay one = stay(random);
		Stay other = new Stay(PlacementId.random(), StudentId.random(), this.supervisor, PersonId.random(), one.dates(),
				PlacementStatus.PUBLISHED, MONDAY, null, null, false, List.of());
		Map<PlacementId, Owed> both = new Reckoner(new RateCard(rates), TODAY).reckon(List.of(one, other));
		int first = days(both.get(one.placement()), RateKind.SUPERVISION);
		int second = days(both.get(other.placement()), RateKind.SECOND_STUDENT);
		assertThat(days(both.get(one.placement()), RateKind.SECOND_STUDENT)).isZero();
		assertThat(second).as("a further student only counts where another one is there").isEqualTo(first);
		assertThat(second + days(both.get(other.placement()), RateKind.SUPERVISION)).isEqualTo(30);
	}

	/** Payroll could not pay it, so its lines no longer stand. */
	private static void correct(List<Booked> booked, int which) {
		Booked one = booked.get(which);
		booked.set(which, new Booked(one.id(), one.number(), HonorariumStatus.CORRECTED, 0, one.lines()));
	}

	private Owed reckon(List<RateView> rates, Stay stay) {
		return new Reckoner(new RateCard(rates), TODAY).reckon(List.of(stay))
			.getOrDefault(stay.placement(), Owed.NOTHING);
	}

	/** The same by plain counting of days. */
	private static Money byHand(List<RateView> rates, Stay stay) {
		Map<RateView, Integer> counts = new HashMap<>();
		boolean begun = false;
		for (LocalDate day = stay.dates().from(); !day.isAfter(stay.dates().to()); day = day.plusDays(1)) {
			LocalDate left = stay.leftOn();
			boolean there = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
					&& (left == null || !day.isAfter(left)) && !stay.isAwayOn(day) && !stay.lateCancellation();
			if (there) {
				count(counts, rates, RateKind.SUPERVISION, day);
				count(counts, rates, RateKind.OFFICE_COST, day);
				if (!begun) {
					count(counts, rates, RateKind.PREPARATION, day);
				}
				begun = true;
			}
		}
		if (stay.lateCancellation()) {
			count(counts, rates, RateKind.LATE_CANCELLATION, stay.dates().from());
		}
		BigDecimal sum = BigDecimal.ZERO;
		for (Map.Entry<RateView, Integer> each : counts.entrySet()) {
			RateSettings says = each.getKey().settings();
			sum = sum.add(says.amount()
				.amount()
				.multiply(BigDecimal.valueOf(each.getValue()))
				.divide(BigDecimal.valueOf(says.kind().weekly() ? 5 : 1), 2, RoundingMode.HALF_UP));
		}
		return new Money(sum);
	}

	private static void count(Map<RateView, Integer> counts, List<RateView> rates, RateKind kind, LocalDate day) {
		rates.stream()
			.filter((rate) -> rate.settings().kind() == kind && rate.settings().isInForceOn(day))
			.forEach((rate) -> counts.merge(rate, 1, Integer::sum));
	}

	private Stay stay(Random random) {
		List<DateRange> away = new ArrayList<>();
		boolean cancelled = random.nextInt(12) == 0;
		LocalDate day = MONDAY.plusDays(random.nextInt(10));
		while (!cancelled && random.nextBoolean() && day.isBefore(MONDAY.plusDays(35))) {
			away.add(new DateRange(day, day.plusDays(random.nextInt(4))));
			day = day.plusDays(5 + random.nextInt(12));
		}
		LocalDate left = (!cancelled && random.nextInt(4) == 0) ? MONDAY.plusDays(random.nextInt(40)) : null;
		return new Stay(this.placement, this.student, this.supervisor, new PersonId(UUID.randomUUID()),
				new DateRange(MONDAY, MONDAY.plusDays(39)), PlacementStatus.PUBLISHED, MONDAY.minusDays(40), null, left,
				cancelled, away);
	}

	/** Rates that change in the midst, with and without gaps. */
	private static List<RateView> rates(Random random) {
		List<RateView> rates = new ArrayList<>();
		for (RateKind kind : List.of(RateKind.SUPERVISION, RateKind.OFFICE_COST, RateKind.PREPARATION,
				RateKind.LATE_CANCELLATION)) {
			LocalDate change = MONDAY.plusDays(random.nextInt(30))
				.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(1 + random.nextInt(7))));
			rates.add(rate(kind, random, MONDAY.minusYears(1), change.minusDays(1)));
			if (random.nextInt(3) > 0) {
				rates.add(rate(kind, random, change.plusDays(random.nextInt(3)), null));
			}
		}
		return rates;
	}

	private static RateView rate(RateKind kind, Random random, LocalDate from, @Nullable LocalDate to) {
		Money amount = new Money(BigDecimal.valueOf(1 + random.nextInt(300_000), 2));
		return new RateView(HonorariumRateId.random(), 0, UNIVERSITY,
				new RateSettings(kind, amount, from, to, "2026/77", "Styret", false));
	}

	private static Money total(List<Booked> booked) {
		return booked.stream().map((each) -> sum(each.lines())).reduce(Money.ZERO, Money::plus);
	}

	private static Money sum(List<Line> lines) {
		return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
	}

	private static int days(@Nullable Owed owed, RateKind kind) {
		return (owed == null) ? 0
				: owed.entries().stream().filter((entry) -> entry.key().kind() == kind).mapToInt(Entry::quantity).sum();
	}

}
