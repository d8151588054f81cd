package no.praksisplass.student.domain.wish;

import java.util.List;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.WishView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which wishes become the student's own when the list is arranged. */
class WishArrangementTests {

	private WishArrangement list = new WishArrangement(List.of());

	@BeforeEach
	void twoOwnAndTwoOfTheProducts() {
		this.list = new WishArrangement(
				List.of(wish(3, "0003", true), wish(1, "0001", false), wish(2, "0002", false), wish(4, "0004", true)));
	}

	@Test
	void holdsTheOwnWishesByRank() {
		assertOwn("0001", "0002");
	}

	@Test
	void addsAfterTheOwnOnes() {
		this.list.add(target("0009"));
		assertOwn("0001", "0002", "0009");
	}

	@Test
	void addingWhatTheProductAddedMakesItOwn() {
		this.list.add(target("0004"));
		assertOwn("0001", "0002", "0004");
	}

	@Test
	void refusesAnOwnWishTwice() {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.list.add(target("0002")));
	}

	@Test
	void removesOnlyOwnWishes() {
		this.list.remove(target("0001"));
		this.list.remove(target("0003"));
		assertOwn("0002");
	}

	@Test
	void movesUpAndDownAmongTheOwn() {
		this.list.move(target("0002"), 1);
		assertOwn("0002", "0001");
		this.list.move(target("0002"), 2);
		assertOwn("0001", "0002");
	}

	@Test
	void whatStandsAboveAMovedWishBecomesOwn() {
		this.list.move(target("0001"), 3);
		assertOwn("0002", "0003", "0001");
	}

	@Test
	void aProductsWishMovedUpBecomesOwnAlone() {
		this.list.move(target("0004"), 1);
		assertOwn("0004", "0001", "0002");
	}

	@Test
	void ranksOutsideTheListAreTheNearestThereIs() {
		this.list.move(target("0001"), 99);
		assertOwn("0002", "0003", "0004", "0001");
		this.list.move(target("0001"), -5);
		assertOwn("0001", "0002", "0003", "0004");
	}

	@Test
	void keepingMakesItOwnAtItsRank() {
		this.list.keep(target("0003"));
		assertOwn("0001", "0002", "0003");
	}

	@Test
	void whatIsNotInTheListIsNotFound() {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.list.move(target("0008"), 1));
	}

	private void assertOwn(String... numbers) {
		assertThat(this.list.own()).extracting(WishTarget::municipalityNumber).containsExactly(numbers);
	}

	private static WishTarget target(String number) {
		return new WishTarget(null, number, null, null);
	}

	private static WishView wish(int rank, String number, boolean completed) {
		return new WishView(rank, null, number, null, null, completed);
	}

}
