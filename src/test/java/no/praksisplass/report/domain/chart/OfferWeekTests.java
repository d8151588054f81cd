package no.praksisplass.report.domain.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.OfferDetails;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Offers add up week by week. */
class OfferWeekTests {

	private static final List<Instant> DEADLINE = List.of(Instant.parse("2027-03-17T11:00:00Z"));

	@Test
	void addsUpFromTheFirstOfferToTheDeadline() {
		List<AnswerView> answers = List.of(answer(Answer.YES, 2, "2027-03-03T10:00:00Z"),
				answer(Answer.MAYBE, 1, "2027-03-08T10:00:00Z"), answer(Answer.YES, 3, "2027-03-15T10:00:00Z"),
				answer(Answer.NO, 0, "2027-02-01T10:00:00Z"));
		assertThat(OfferWeek.of(DEADLINE, answers, LocalDate.of(2027, 3, 9))).containsExactly(
				new OfferWeek(LocalDate.of(2027, 3, 1), 2, 0, false),
				new OfferWeek(LocalDate.of(2027, 3, 8), 2, 1, false),
				new OfferWeek(LocalDate.of(2027, 3, 15), 5, 1, true));
	}

	@Test
	void goesOnToThePresentWeekAfterTheDeadline() {
		List<OfferWeek> weeks = OfferWeek.of(DEADLINE, List.of(answer(Answer.YES, 1, "2027-03-15T10:00:00Z")),
				LocalDate.of(2027, 3, 30));
		assertThat(weeks).extracting(OfferWeek::monday)
			.containsExactly(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 22), LocalDate.of(2027, 3, 29));
	}

	@Test
	void whatIsOlderThanHalfAYearIsInTheFirstWeek() {
		List<OfferWeek> weeks = OfferWeek.of(DEADLINE, List.of(answer(Answer.YES, 2, "2024-01-01T10:00:00Z")),
				LocalDate.of(2027, 3, 17));
		assertThat(weeks).hasSize(27).allMatch((week) -> week.yes() == 2);
	}

	@Test
	void aWeekBeginsAtMidnightInNorway() {
		List<OfferWeek> weeks = OfferWeek.of(DEADLINE, List.of(answer(Answer.YES, 1, "2027-03-14T23:30:00Z")),
				LocalDate.of(2027, 3, 17));
		assertThat(weeks).extracting(OfferWeek::monday).containsExactly(LocalDate.of(2027, 3, 15));
	}

	@Test
	void withoutOffersThereIsNothingToTell() {
		assertThat(OfferWeek.of(DEADLINE, List.of(answer(Answer.NO, 0, "2027-03-14T10:00:00Z")),
				LocalDate.of(2027, 3, 17)))
			.isEmpty();
	}

	private static AnswerView answer(Answer answer, int seats, String given) {
		return new AnswerView(SupervisorId.random(), PeriodId.random(), answer, seats, false, null,
				Instant.parse(given), Channel.SELF, Set.of(), null, null, null, OfferDetails.NONE);
	}

}
