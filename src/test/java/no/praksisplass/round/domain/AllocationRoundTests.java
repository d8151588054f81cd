package no.praksisplass.round.domain;

import static no.praksisplass.round.RoundMother.CLOSE;
import static no.praksisplass.round.RoundMother.OPEN;
import static no.praksisplass.round.RoundMother.PUBLISH;
import static no.praksisplass.testsupport.RuleViolations.violating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.RoundMother;
import no.praksisplass.round.RoundSettings;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationRoundTests {

	private static final String SEED = "00112233445566778899aabbccddeeff";

	@Test
	void wishesCloseAfterTheyOpen() {
		assertThatThrownBy(() -> round(RoundMother.withDeadlines(OPEN, OPEN, PUBLISH)))
			.satisfies(violating("wishesCloseAt", "round.wishes-close.before-open"));
	}

	@Test
	void publicationIsNotBeforeWishesClose() {
		assertThatThrownBy(() -> round(RoundMother.withDeadlines(OPEN, CLOSE, CLOSE.minusSeconds(1))))
			.satisfies(violating("publishAt", "round.publish.before-close"));
		assertThat(round(RoundMother.withDeadlines(OPEN, CLOSE, CLOSE)).view().publishAt()).isEqualTo(CLOSE);
	}

	@ParameterizedTest
	@CsvSource({ "-1, 10, minWishes", "101, 101, minWishes", "0, 0, maxWishes", "5, 101, maxWishes",
			"6, 5, maxWishes" })
	void wishesAreWithinBounds(int least, int most, String field) {
		assertThatThrownBy(() -> round(RoundMother.withWishes(least, most)))
			.satisfies((thrown) -> assertThat(((RuleViolation) thrown).field()).contains(field));
	}

	@Test
	void asManyWishesMayBeAskedForAsAllowed() {
		assertThat(round(RoundMother.withWishes(5, 5)).view().maxWishes()).isEqualTo(5);
	}

	@Test
	void criteriaMayBeLeftOutAndReorderedButNotRepeated() {
		assertThat(round(RoundMother.withCriteria(List.of(), null)).view().criteria()).isEmpty();
		List<AllocationCriterion> backwards = List.of(AllocationCriterion.COST, AllocationCriterion.WISH);
		assertThat(round(RoundMother.withCriteria(backwards, null)).view().criteria()).isEqualTo(backwards);
		assertThatThrownBy(() -> round(
				RoundMother.withCriteria(List.of(AllocationCriterion.WISH, AllocationCriterion.WISH), null)))
			.satisfies(violating("criteria", "round.criteria.twice"));
	}

	@ParameterizedTest
	@CsvSource({ "0", "1441" })
	void theTravelLimitIsWithinADay(int minutes) {
		assertThatThrownBy(() -> round(RoundMother.withCriteria(List.of(), minutes)))
			.satisfies(violating("travelLimit", "round.travel-limit.range"));
	}

	@Test
	void settingsCannotChangeWhilePublished() {
		AllocationRound round = round(RoundMother.settings("Vår"));
		round.publish();
		assertThatThrownBy(() -> round.change(RoundMother.settings("Høst")))
			.satisfies(violating(null, "round.published.settings-fixed"));
		round.reopen();
		round.change(RoundMother.settings("Høst"));
		assertThat(round.view().name()).isEqualTo("Høst");
		assertThat(round.view().status()).isEqualTo(RoundStatus.OPEN);
	}

	@Test
	void theSeedStaysWhateverChanges() {
		AllocationRound round = round(RoundMother.settings("Vår"));
		round.change(RoundMother.settings("Høst"));
		assertThat(round.view().seed()).isEqualTo(SEED);
	}

	@Test
	void theHashIsThatOfTheSeedsText() {
		// printf 00112233445566778899aabbccddeeff | sha256sum
		assertThat(round(RoundMother.settings("Vår")).view().seedHash())
			.isEqualTo("5947d7c33d783f94b3b4c1a96ebc8991ed28f1b069b71e03376cba8caa98a720");
	}

	@Test
	void drawsThirtyTwoDigitsAndNeverTheSameTwice() {
		SeedSource seeds = new SeedSource();
		assertThat(seeds.draw()).matches("[0-9a-f]{32}").isNotEqualTo(seeds.draw());
	}

	private static AllocationRound round(RoundSettings settings) {
		return new AllocationRound(RoundId.random(), UniversityId.random(), SEED, settings);
	}

}
