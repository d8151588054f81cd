package no.praksisplass.round.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.PeriodView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodOverlapPolicyTests {

	private static final LocalDate START = LocalDate.of(2027, 1, 11);

	@ParameterizedTest(name = "day {0} to {1} beside day 10 to 20: {2}")
	@CsvSource({ "10, 20, false", "0, 9, false", "21, 30, false", "0, 10, true", "20, 30, true", "12, 15, true",
			"0, 30, true", "10, 19, true", "11, 20, true" })
	void sharesAllDaysOrNone(int from, int to, boolean refused) {
		List<PeriodView> periods = List.of(period("Fast", 10, 20), period("Prøvd", from, to));
		assertThat(PeriodOverlapPolicy.violation(periods).isPresent()).isEqualTo(refused);
	}

	@Test
	void namesTheTwoThatClash() {
		List<PeriodView> periods = List.of(period("A", 0, 5), period("B", 10, 20), period("C", 0, 5),
				period("D", 15, 25));
		assertThat(PeriodOverlapPolicy.violation(periods).orElseThrow().arguments()).containsExactly("B", "D");
	}

	@Test
	void onePeriodOrNoneNeverClashes() {
		assertThat(PeriodOverlapPolicy.violation(List.of())).isEmpty();
		assertThat(PeriodOverlapPolicy.violation(List.of(period("A", 0, 5)))).isEmpty();
	}

	private static PeriodView period(String name, int from, int to) {
		return new PeriodView(PeriodId.random(), UniversityId.random(), CourseId.random(), name,
				new DateRange(START.plusDays(from), START.plusDays(to)), 1, Arena.GP_OFFICE, 10, Instant.EPOCH);
	}

}
