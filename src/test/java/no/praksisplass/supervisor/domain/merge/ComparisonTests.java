package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Map;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Said;
import no.praksisplass.practice.Side;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.supervisor.domain.merge.Comparison.Field;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What has to be chosen before two are merged, and what stands in the way. */
class ComparisonTests {

	private static final Said TEXT = Said.of("x");

	@Test
	void whatIsToBeChosenMustBe() {
		Comparison comparison = of(Clash.chosen("answer", TEXT, TEXT, TEXT), Clash.byItself("wishes", TEXT));
		refused(comparison, Map.of("name", Side.AWAY), "supervisor.merge.choose");
		comparison.requireSettled(new MergeChoices(Map.of("answer", Side.AWAY)));
		assertThat(comparison.refused()).isFalse();
	}

	@Test
	void whatIsRefusedCannotBeChosenAway() {
		Comparison comparison = of(Clash.refused("rooms", TEXT));
		assertThat(comparison.refused()).isTrue();
		refused(comparison, Map.of("rooms", Side.KEPT), "supervisor.merge.refused");
	}

	@Test
	void whatOneOfThemLacksIsTakenFromTheOther() {
		assertThat(new Field("note", "x", null, "Ring først").suggested()).isEqualTo(Side.AWAY);
		assertThat(new Field("note", "x", " ", "Ring først").suggested()).isEqualTo(Side.AWAY);
		assertThat(new Field("note", "x", "Ring", "Ring først").suggested()).isEqualTo(Side.KEPT);
		assertThat(new Field("note", "x", null, " ").said()).isFalse();
		assertThat(new Field("note", "x", null, "").differs()).isFalse();
		assertThat(new Field("rooms", "x", 2, 2).differs()).isFalse();
		assertThat(new Field("rooms", "x", 2, 3).differs()).isTrue();
	}

	@Test
	void choicesAreStoredAndReadAgain() {
		MergeChoices choices = new MergeChoices(Map.of("name", Side.AWAY, "answer.1", Side.KEPT));
		assertThat(choices.written()).isEqualTo("answer.1=KEPT\nname=AWAY");
		assertThat(MergeChoices.read(choices.written())).isEqualTo(choices);
		assertThat(MergeChoices.read("").sides()).isEmpty();
		assertThat(choices.pick("name", "Fjord", "Fjell")).isEqualTo("Fjell");
		assertThat(choices.pick("phone", "1", "2")).as("not chosen").isEqualTo("1");
	}

	private static Comparison of(Clash... clashes) {
		return new Comparison("Fjord", "Fjell", "0-0", List.of(), List.of(), List.of(clashes));
	}

	private static void refused(Comparison comparison, Map<String, Side> choices, String why) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> comparison.requireSettled(new MergeChoices(choices)))
			.extracting(RuleViolation::messageKey)
			.isEqualTo(why);
	}

}
