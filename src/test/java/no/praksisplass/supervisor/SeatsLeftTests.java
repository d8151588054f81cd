package no.praksisplass.supervisor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeatsLeftTests {

	private static final SupervisorId SUPERVISOR = SupervisorId.random();

	private static final Instant ANSWERED = Instant.parse("2027-01-10T12:00:00Z");

	private static final Instant LATER = ANSWERED.plusSeconds(1);

	private static final DateRange PERIOD = days(1, 28);

	@Test
	void withoutTraineesAllSeatsAreLeft() {
		assertThat(SeatsLeft.ofSupervisor(answer(2), List.of(), List.of(), PERIOD)).isEqualTo(2);
	}

	@Test
	void aTraineeWithOneDayInThePeriodTakesASeat() {
		assertThat(left(2, load(days(28, 30), true, LATER))).isEqualTo(1);
		assertThat(left(2, load(days(0, 1), true, LATER))).isEqualTo(1);
	}

	@Test
	void aTraineeOutsideThePeriodTakesNothing() {
		assertThat(left(2, load(days(29, 40), true, LATER))).isEqualTo(2);
		assertThat(left(2, load(days(-9, 0), true, LATER))).isEqualTo(2);
	}

	@Test
	void twoWhoFollowOneAnotherTakeOneSeat() {
		assertThat(left(2, load(days(1, 14), true, LATER), load(days(15, 28), true, LATER))).isEqualTo(1);
	}

	@Test
	void twoWithADayInCommonTakeTwoSeats() {
		assertThat(left(3, load(days(1, 15), true, LATER), load(days(15, 28), true, LATER))).isEqualTo(1);
	}

	@Test
	void theOverlapOutsideThePeriodDoesNotCount() {
		assertThat(left(3, load(days(-9, 3), true, LATER), load(days(-9, 0), true, LATER))).isEqualTo(2);
	}

	@Test
	void theMostAtATimeCountsOfThreeThatOverlapInPart() {
		assertThat(left(5, load(days(1, 10), true, LATER), load(days(8, 20), true, LATER),
				load(days(18, 28), true, LATER)))
			.isEqualTo(3);
	}

	@Test
	void aTraineeWhoTakesNoSeatTakesNothing() {
		assertThat(left(1, load(PERIOD, false, LATER))).isEqualTo(1);
	}

	@Test
	void aTraineeKnownBeforeTheAnswerOrAtTheSameTimeIsTakenIntoAccountAlready() {
		assertThat(left(1, load(PERIOD, true, ANSWERED.minusSeconds(1)))).isEqualTo(1);
		assertThat(left(1, load(PERIOD, true, ANSWERED))).isEqualTo(1);
	}

	@Test
	void anotherSupervisorsTraineeTakesNothing() {
		TraineeLoadView other = new TraineeLoadView(UUID.randomUUID(), SupervisorId.random(), TraineeKind.LIS1, PERIOD,
				true, true, LATER);
		assertThat(left(1, other)).isEqualTo(1);
	}

	@Test
	void seatsNeverFallBelowNone() {
		assertThat(left(1, load(PERIOD, true, LATER), load(PERIOD, true, LATER))).isZero();
	}

	@Test
	void roomsAreTakenByTheTraineesOfAllSupervisorsWheneverKnown() {
		TraineeLoadView mine = load(days(1, 14), true, ANSWERED.minusSeconds(1));
		TraineeLoadView other = new TraineeLoadView(UUID.randomUUID(), SupervisorId.random(), TraineeKind.LIS1,
				days(10, 28), false, true, LATER);
		TraineeLoadView without = new TraineeLoadView(UUID.randomUUID(), SUPERVISOR, TraineeKind.ALIS, PERIOD, true,
				false, LATER);
		assertThat(SeatsLeft.ofRooms(3, List.of(mine, other, without), List.of(), PERIOD)).isEqualTo(1);
		assertThat(SeatsLeft.ofRooms(1, List.of(mine, other), List.of(), PERIOD)).isZero();
	}

	@Test
	void studentsFromElsewhereTakeTheirPlaceBesideTrainees() {
		assertThat(SeatsLeft.ofSupervisor(answer(3), List.of(load(days(1, 14), true, LATER)), List.of(days(14, 20)),
				PERIOD))
			.isEqualTo(1);
		assertThat(SeatsLeft.ofRooms(2, List.of(), List.of(days(20, 40), days(-5, 3)), PERIOD)).isEqualTo(1);
	}

	@Test
	void theBusiestDayTellsWhoTakes() {
		assertThat(SeatsLeft.takersOf(answer(3), List.of(load(days(1, 14), true, LATER)), List.of(days(10, 12)),
				List.of(days(11, 28), days(20, 28)), PERIOD))
			.isEqualTo(new Takers(1, 1, 1));
	}

	@Test
	void noMoreIsTakenThanThereIs() {
		assertThat(new Takers(1, 2, 1).atMost(3)).isEqualTo(new Takers(1, 1, 1));
		assertThat(new Takers(2, 1, 1).atMost(1)).isEqualTo(new Takers(1, 0, 0));
		assertThat(new Takers(1, 1, 1).atMost(5)).isEqualTo(new Takers(1, 1, 1));
	}

	private static int left(int seats, TraineeLoadView... loads) {
		return SeatsLeft.ofSupervisor(answer(seats), List.of(loads), List.of(), PERIOD);
	}

	private static AnswerView answer(int seats) {
		return new AnswerView(SUPERVISOR, PeriodId.random(), Answer.YES, seats, false, null, ANSWERED, Channel.SELF,
				Set.of(), null, null, null, OfferDetails.NONE);
	}

	private static TraineeLoadView load(DateRange dates, boolean takesSeat, Instant knownSince) {
		return new TraineeLoadView(UUID.randomUUID(), SUPERVISOR, TraineeKind.LIS1, dates, takesSeat, true, knownSince);
	}

	private static DateRange days(int from, int to) {
		LocalDate first = LocalDate.of(2027, 2, 1);
		return new DateRange(first.plusDays(from - 1), first.plusDays(to - 1));
	}

}
