package no.praksisplass.round.web;

import static no.praksisplass.round.AllocationCriterion.CHANGE;
import static no.praksisplass.round.AllocationCriterion.COST;
import static no.praksisplass.round.AllocationCriterion.DEFAULT_ORDER;
import static no.praksisplass.round.AllocationCriterion.WISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaOrderTests {

	@Test
	void whatIsMissingComesLastAndWhatIsRepeatedOnce() {
		assertThat(CriteriaOrder.complete(List.of(COST, WISH, COST))).startsWith(COST, WISH, CHANGE)
			.containsExactlyInAnyOrderElementsOf(DEFAULT_ORDER);
	}

	@Test
	void movesByOnePlaceAndNotBeyondTheEnds() {
		assertThat(CriteriaOrder.moved(DEFAULT_ORDER, CriterionMove.of("CHANGE-up"))).startsWith(CHANGE, WISH);
		assertThat(CriteriaOrder.moved(DEFAULT_ORDER, CriterionMove.of("WISH-down"))).startsWith(CHANGE, WISH);
		assertThat(CriteriaOrder.moved(DEFAULT_ORDER, CriterionMove.of("WISH-up"))).isEqualTo(DEFAULT_ORDER);
		assertThat(CriteriaOrder.moved(DEFAULT_ORDER, CriterionMove.of("COST-down"))).isEqualTo(DEFAULT_ORDER);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-up", "WISH", "NONSENSE-up" })
	void refusesWhatNoButtonSends(String value) {
		assertThatIllegalArgumentException().isThrownBy(() -> CriterionMove.of(value));
	}

}
