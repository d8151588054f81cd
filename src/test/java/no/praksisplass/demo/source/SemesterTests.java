package no.praksisplass.demo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import no.praksisplass.shared.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SemesterTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-22, 2027-01-11, vår 2027", "2026-12-01, 2027-08-16, høst 2027",
			"2026-01-02, 2026-08-10, høst 2026", "2026-08-01, 2027-01-11, vår 2027" })
	void theNextSemesterIsPreparedWithSixWeeksToGo(LocalDate today, LocalDate monday, String name) {
		Semester semester = Semester.preparedOn(today);

		assertThat(semester.firstMonday()).isEqualTo(monday);
		assertThat(semester.name()).isEqualTo(name);
	}

	@ParameterizedTest
	@MethodSource("everyDayOfTwoYears")
	void onAnyDayThePeriodsAreWeeksApartAndAheadOfThePastOne(LocalDate today) {
		Semester semester = Semester.preparedOn(today);
		DateRange past = semester.past(6);
		List<DateRange> coming = Stream.of(1, 7, 13, 19).map((week) -> semester.weeks(week, 6)).toList();

		assertThat(past.to()).isBefore(today);
		assertThat(coming.get(0).from()).isAfterOrEqualTo(today.plusWeeks(6)).isBefore(today.plusWeeks(42));
		for (int i = 1; i < coming.size(); i++) {
			assertThat(coming.get(i).from().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
			assertThat(coming.get(i).from()).isEqualTo(coming.get(i - 1).to().plusDays(3));
		}
	}

	@Test
	void aPeriodIsCalledByItsWeeks() {
		Semester semester = Semester.preparedOn(LocalDate.of(2026, 11, 22));

		assertThat(Semester.nameOf(semester.weeks(7, 6))).isEqualTo("Uke 8–13, 2027");
	}

	static Stream<LocalDate> everyDayOfTwoYears() {
		return LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 1, 1), java.time.Period.ofDays(5));
	}

}
