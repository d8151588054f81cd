package no.praksisplass.matching.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold between the results of a round and of the same round a little changed.
 */
class MetamorphicTests {

	private static final int ROUNDS = 200;

	private final Matcher matcher = new Matcher();

	@Test
	void pinsAtTheOptimumChangeNothing() {
		for (long seed = 0; seed < RandomProblems.seeds(ROUNDS); seed++) {
			Problem problem = MiddleProblems.draft(seed).build();
			List<Placement> placements = solve(problem).placements();
			Edited edited = new Edited(problem);
			Random random = new Random(seed);
			placements.stream()
				.filter((placement) -> random.nextBoolean())
				.forEach((placement) -> edited.pin(placement.student(), placement.seat()));
			assertThat(solve(edited.build()).placements()).as("seed %d", seed).isEqualTo(placements);
		}
	}

	@Test
	void candidatesThatAreNotUsedAreNotMissed() {
		for (long seed = 0; seed < RandomProblems.seeds(ROUNDS); seed++) {
			Problem problem = MiddleProblems.draft(seed).build();
			List<Placement> placements = solve(problem).placements();
			Edited edited = new Edited(problem);
			Random random = new Random(seed);
			for (int candidate = 0; candidate < problem.candidateCount(); candidate++) {
				Placement placement = new Placement(problem.studentId(problem.candidateStudent(candidate)),
						problem.seatId(problem.candidateSeat(candidate)));
				if (random.nextInt(3) == 0 && !placements.contains(placement)) {
					edited.ban(placement.student(), placement.seat());
				}
			}
			assertThat(solve(edited.build()).placements()).as("seed %d", seed).isEqualTo(placements);
		}
	}

	@Test
	void morePlacesNeverMakeTheFirstSumThatDiffersWorse() {
		int better = 0;
		for (long seed = 0; seed < RandomProblems.seeds(ROUNDS); seed++) {
			Problem problem = MiddleProblems.draft(seed).build();
			long[] before = BruteForce.sums(problem, solve(problem).objective());
			Edited edited = new Edited(problem);
			Random random = new Random(seed);
			for (int seat = 0; seat < problem.seatCount(); seat++) {
				edited.capacity(problem.seatId(seat), problem.capacity(seat) + random.nextInt(2));
			}
			for (int limit = 0; limit < problem.limitCount(); limit++) {
				edited.capacity(problem.limitId(limit), problem.limitMax(limit) + random.nextInt(2));
			}
			int sign = Arrays.compare(BruteForce.sums(problem, solve(edited.build()).objective()), before);
			assertThat(sign).as("seed %d", seed).isNotPositive();
			better += (sign < 0) ? 1 : 0;
		}
		assertThat(better).isPositive();
	}

	private Result solve(Problem problem) {
		return this.matcher.solve(problem, SolveControl.NONE);
	}

}
