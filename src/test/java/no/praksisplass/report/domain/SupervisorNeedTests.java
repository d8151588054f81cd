package no.praksisplass.report.domain;

import no.praksisplass.report.domain.need.SupervisorNeed;
import no.praksisplass.report.domain.need.SupervisorNeed.Line;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SupervisorNeedTests {

	@Test
	void aThousandStudentsTakeTwoHundredAndFiftySupervisorsWithFourEach() {
		Line line = new SupervisorNeed(1000, 6, 4, 5500).line();
		assertThat(line.supervisors()).isEqualTo(250);
		assertThat(line.weeks()).isEqualTo(24);
	}

	@Test
	void withOneEachTheyTakeEighteenPerCentOfAllGps() {
		Line line = new SupervisorNeed(1000, 6, 4, 5500).lines().get(0);
		assertThat(line.supervisors()).isEqualTo(1000);
		assertThat(line.share()).isCloseTo(0.18, within(0.005));
	}

	@Test
	void aSupervisorWithOneStudentLeftOverIsOneMore() {
		assertThat(new SupervisorNeed(9, 6, 4, 10).line().supervisors()).isEqualTo(3);
	}

	@Test
	void tellsWhenOneAfterAnotherDoNotFitInAYear() {
		assertThat(new SupervisorNeed(10, 6, 8, 10).line().isPossibleOneAtATime()).isTrue();
		assertThat(new SupervisorNeed(10, 6, 9, 10).line().isPossibleOneAtATime()).isFalse();
	}

}
