package no.praksisplass.matching.engine;

import java.util.Arrays;
import java.util.Random;

import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.network.CapacityForest;
import no.praksisplass.matching.engine.outcome.ResultBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Other allocations than the right one, with sums that are right for them: over a
 * capacity, against a pin, worse, or out of turn. The verifier refuses them all.
 */
class WrongResultTests {

	@ParameterizedTest
	@EnumSource
	void noOtherAllocationIsAccepted(Rule rule) {
		int refused = 0;
		for (long seed = 1; seed < RandomProblems.seeds(600); seed++) {
			Problem problem = RandomProblems
				.draft(seed, rule, RandomProblems.someFairness(seed), RandomProblems.someCriteria(seed))
				.build();
			if (new BruteForce(problem).optimum().isEmpty()) {
				continue;
			}
			Result right = new Matcher().solve(problem, SolveControl.NONE);
			int[] choice = choice(problem, right);
			Random random = new Random(seed);
			for (int i = 0; i < 8; i++) {
				int[] other = changed(problem, choice, random);
				if (!Arrays.equals(other, choice)) {
					Result wrong = consistent(problem, other, right);
					assertThat(new Verifier().verify(problem, wrong).ok()).as("seed %d: %s", seed, wrong).isFalse();
					refused++;
				}
			}
			assertThat(new Verifier().verify(problem, consistent(problem, choice, right)).ok()).isTrue();
		}
		assertThat(refused).isPositive();
	}

	/** What belongs to the allocation, and the rest as it was. */
	private static Result consistent(Problem problem, int[] choice, Result right) {
		return new ResultBuilder(problem, new CapacityForest(problem)).build(choice, right.certificate());
	}

	private static int[] choice(Problem problem, Result result) {
		int[] choice = new int[problem.studentCount()];
		Arrays.fill(choice, Problem.NONE);
		for (Placement placement : result.placements()) {
			int student = problem.findStudent(placement.student());
			choice[student] = problem.findCandidate(student, problem.findSeat(placement.seat()));
		}
		return choice;
	}

	/** One or two students elsewhere, or nowhere. */
	private static int[] changed(Problem problem, int[] choice, Random random) {
		int[] other = choice.clone();
		for (int i = 0; i <= random.nextInt(2); i++) {
			int student = random.nextInt(other.length);
			int first = problem.firstCandidate(student);
			int count = problem.firstCandidate(student + 1) - first;
			int pick = random.nextInt(count + 1);
			other[student] = (pick == count) ? Problem.NONE : first + pick;
		}
		return other;
	}

}
