package no.praksisplass.honorarium;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which way an honorarium and a payment batch can go. */
class HonorariumStatusTests {

	@ParameterizedTest
	@CsvSource({ "EARNED,CONFIRMED DISPUTED CHECKED", "CONFIRMED,EARNED DISPUTED CHECKED",
			"DISPUTED,EARNED CONFIRMED CHECKED", "CHECKED,EARNED APPROVED", "APPROVED,BATCHED",
			"BATCHED,APPROVED EXPORTED", "EXPORTED,PAID REJECTED", "REJECTED,CORRECTED", "PAID,''", "CORRECTED,''" })
	void goesThisWayAndNoOther(HonorariumStatus from, String to) {
		List<String> allowed = to.isEmpty() ? List.of() : List.of(to.split(" "));
		assertThat(Arrays.stream(HonorariumStatus.values()).filter(from::canTransitionTo).map(Enum::name))
			.containsExactlyInAnyOrderElementsOf(allowed);
	}

	@ParameterizedTest
	@EnumSource(HonorariumStatus.class)
	void isApprovedOnlyFromChecked(HonorariumStatus from) {
		assertThat(from.canTransitionTo(HonorariumStatus.APPROVED))
			.isEqualTo(from == HonorariumStatus.CHECKED || from == HonorariumStatus.BATCHED);
	}

	@Test
	void aBatchGoesStraightOn() {
		assertThat(PaymentBatchStatus.DRAFT.canTransitionTo(PaymentBatchStatus.RELEASED)).isTrue();
		assertThat(PaymentBatchStatus.DRAFT.canTransitionTo(PaymentBatchStatus.EXPORTED)).isFalse();
		assertThat(PaymentBatchStatus.RELEASED.canTransitionTo(PaymentBatchStatus.DRAFT)).isFalse();
		assertThat(PaymentBatchStatus.SETTLED.canTransitionTo(PaymentBatchStatus.SETTLED)).isFalse();
	}

}
