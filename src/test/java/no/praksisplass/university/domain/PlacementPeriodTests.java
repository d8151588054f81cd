package no.praksisplass.university.domain;

import static no.praksisplass.testsupport.RuleViolations.violating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.PeriodSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacementPeriodTests {

	private static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

	private static final Instant BEFORE = Instant.parse("2026-11-01T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "1, 1", "5, 1", "7, 1", "8, 2", "40, 6", "42, 6", "43, 7" })
	void aWeekCountsWhenItIsBegun(int days, int most) {
		DateRange dates = new DateRange(MONDAY, MONDAY.plusDays(days - 1));
		assertThat(period(dates, most, 10, BEFORE).view().weeks()).isEqualTo(most);
		assertThatThrownBy(() -> period(dates, most + 1, 10, BEFORE))
			.satisfies(violating("weeks", "university.period.weeks.do-not-fit"));
	}

	@ParameterizedTest
	@CsvSource({ "0", "-1", "53" })
	void weeksAreOneToFiftyTwo(int weeks) {
		DateRange twoYears = new DateRange(MONDAY, MONDAY.plusYears(2));
		assertThatThrownBy(() -> period(twoYears, weeks, 10, BEFORE))
			.satisfies(violating("weeks", "university.weeks.range"));
	}

	@Test
	void answersAreDueBeforeTheFirstDayBeginsInNorway() {
		DateRange week = new DateRange(MONDAY, MONDAY.plusDays(4));
		assertThat(period(week, 1, 10, Instant.parse("2027-01-10T22:59:59Z")).view().dates()).isEqualTo(week);
		assertThatThrownBy(() -> period(week, 1, 10, Instant.parse("2027-01-10T23:00:00Z")))
			.satisfies(violating("availabilityDeadline", "university.period.deadline.after-start"));
	}

	@Test
	void aRefusedChangeLeavesThePeriodAsItWas() {
		PlacementPeriod period = period(new DateRange(MONDAY, MONDAY.plusDays(4)), 1, 10, BEFORE);
		PeriodSettings wrong = new PeriodSettings(CourseId.random(), "Ny", period.view().dates(), 1, Arena.NURSING_HOME,
				-1, BEFORE);
		assertThatThrownBy(() -> period.change(wrong))
			.satisfies(violating("placesWanted", "university.period.places.range"));
		assertThat(period.view().arena()).isEqualTo(Arena.GP_OFFICE);
		assertThat(period.view().name()).isEqualTo("Vår");
	}

	private static PlacementPeriod period(DateRange dates, int weeks, int places, Instant deadline) {
		return new PlacementPeriod(PeriodId.random(), UniversityId.random(),
				new PeriodSettings(CourseId.random(), " Vår ", dates, weeks, Arena.GP_OFFICE, places, deadline));
	}

}
