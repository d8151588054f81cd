package no.praksisplass.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.Matcher;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.EligibleMunicipality;
import no.praksisplass.student.WishCompletion;
import no.praksisplass.student.WishRanking;
import no.praksisplass.student.WishView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A short list must not pay. Over generated rounds, one student delivers the whole list
 * once and only its first wish once, all else alike; what counts is how high the place
 * stands in the student's true order.
 */
class ShortListTests {

	private static final int ROUNDS = Integer.getInteger("praksisplass.seeds", 400);

	private static final int MUNICIPALITIES = 8;

	private static final int STUDENTS = 14;

	private static final int WISHES = 5;

	private static final String COUNTY = "46";

	private static final PeriodId PERIOD = PeriodId.random();

	@Test
	void aShortListThatIsCompletedDoesNotPay() {
		assertThat(meanRank(1, true)).isGreaterThanOrEqualTo(meanRank(WISHES, true));
		assertThat(meanRank(2, true)).isGreaterThanOrEqualTo(meanRank(WISHES, true));
	}

	/** The control: without the completion it would pay, so the test can tell. */
	@Test
	void aShortListThatIsLeftAsItIsWouldPay() {
		assertThat(meanRank(1, false)).isLessThan(meanRank(WISHES, false));
	}

	/**
	 * The mean true rank of the first student's place; no place counts as one worse than
	 * the last.
	 */
	private static double meanRank(int delivered, boolean completed) {
		return IntStream.range(0, ROUNDS)
			.map((seed) -> new GeneratedRound(seed).trueRank(delivered, completed))
			.average()
			.orElseThrow();
	}

	/**
	 * A round with one practice a municipality, of which all students know which are
	 * popular.
	 */
	private static final class GeneratedRound {

		private final Random random;

		private final List<PracticeId> practices = IntStream.range(0, MUNICIPALITIES)
			.mapToObj((index) -> PracticeId.random())
			.toList();

		private final List<List<Integer>> orders = new ArrayList<>();

		private final List<List<EligibleMunicipality>> near = new ArrayList<>();

		private final int[] capacity = new int[MUNICIPALITIES];

		GeneratedRound(long seed) {
			this.random = new Random(seed);
			for (int i = 0; i < MUNICIPALITIES; i++) {
				this.capacity[i] = 1 + this.random.nextInt(3);
			}
			for (int student = 0; student < STUDENTS; student++) {
				this.orders.add(order());
				this.near.add(near());
			}
		}

		int trueRank(int delivered, boolean completed) {
			ProblemBuilder builder = Problem.builder().unwishedRank(WISHES + 1L);
			for (int i = 0; i < MUNICIPALITIES; i++) {
				builder.addSeat("v" + i, this.capacity[i]);
			}
			for (int student = 0; student < STUDENTS; student++) {
				builder.addStudent("s" + student, 0);
				add(builder, student, list(student, (student == 0) ? delivered : WISHES, completed));
			}
			return new Matcher().solve(builder.build(), SolveControl.NONE)
				.placements()
				.stream()
				.filter((placement) -> placement.student().equals("s0"))
				.mapToInt(this::trueRank)
				.findFirst()
				.orElse(MUNICIPALITIES + 1);
		}

		private int trueRank(Placement placement) {
			return 1 + this.orders.get(0).indexOf(Integer.valueOf(placement.seat().substring(1)));
		}

		private List<WishView> list(int student, int length, boolean completed) {
			List<WishView> wishes = IntStream.range(0, length)
				.mapToObj((index) -> new WishView(index + 1, null, number(this.orders.get(student).get(index)), null,
						null, false))
				.toList();
			return completed ? WishCompletion.complete(wishes, WISHES, this.near.get(student)) : wishes;
		}

		private void add(ProblemBuilder builder, int student, List<WishView> wishes) {
			for (int i = 0; i < MUNICIPALITIES; i++) {
				int metres = 1000 * this.near.get(student).get(i).minutes();
				OptionalInt rank = WishRanking.rank(wishes, this.practices.get(i), number(i), COUNTY, PERIOD);
				if (rank.isPresent()) {
					builder.addCandidate("s" + student, "v" + i, rank.getAsInt(), metres, 0, 0);
				}
				else {
					builder.addUnwished("s" + student, "v" + i, metres, 0, 0);
				}
			}
		}

		/** The popular first, more or less. */
		private List<Integer> order() {
			List<Integer> order = new ArrayList<>(IntStream.range(0, MUNICIPALITIES).boxed().toList());
			for (int swaps = 0; swaps < MUNICIPALITIES; swaps++) {
				int at = this.random.nextInt(MUNICIPALITIES - 1);
				Collections.swap(order, at, at + 1);
			}
			return order;
		}

		private List<EligibleMunicipality> near() {
			return IntStream.range(0, MUNICIPALITIES)
				.mapToObj((index) -> new EligibleMunicipality(number(index), COUNTY, 5 + this.random.nextInt(100)))
				.toList();
		}

		private static String number(int index) {
			return "460" + index;
		}

	}

}
