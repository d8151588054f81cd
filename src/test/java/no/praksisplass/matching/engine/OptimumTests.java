package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.model.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptimumTests {

	private final Matcher matcher = new Matcher();

	private final Verifier verifier = new Verifier();

	@ParameterizedTest
	@EnumSource
	void isTheBestOfAllAllocations(Fairness fairness) {
		for (int seed = 0; seed < RandomProblems.seeds(1000); seed++) {
			check(seed, fairness, RandomProblems.someCriteria(seed));
		}
	}

	@ParameterizedTest
	@EnumSource
	void isTheBestInEveryOrderOfCriteria(Fairness fairness) {
		int seed = 0;
		for (List<Criterion> order : permutations(List.of(Criterion.values()))) {
			check(seed++, fairness, order);
		}
	}

	private void check(long seed, Fairness fairness, List<Criterion> criteria) {
		Draft draft = RandomProblems.draft(seed, Rule.OPTIMAL, fairness, criteria);
		Problem problem = draft.build();
		Optional<long[]> best = new BruteForce(problem).optimum();
		if (best.isEmpty()) {
			assertThatExceptionOfType(InfeasibleException.class).as("seed %d", seed)
				.isThrownBy(() -> this.matcher.solve(problem, SolveControl.NONE));
			return;
		}
		Result result = this.matcher.solve(problem, SolveControl.NONE);
		assertThat(BruteForce.sums(problem, result.objective())).as("seed %d", seed).isEqualTo(best.get());
		assertThat(this.verifier.verify(problem, result)).as("seed %d", seed)
			.isEqualTo(new Verdict(Verdict.Code.VALID, ""));
		Result again = this.matcher.solve(draft.buildShuffled(seed), SolveControl.NONE);
		assertThat(again).as("seed %d shuffled", seed).isEqualTo(result);
	}

	private static <T> List<List<T>> permutations(List<T> items) {
		if (items.isEmpty()) {
			return List.of(List.of());
		}
		List<List<T>> all = new ArrayList<>();
		for (T first : items) {
			List<T> rest = new ArrayList<>(items);
			rest.remove(first);
			for (List<T> tail : permutations(rest)) {
				List<T> one = new ArrayList<>(List.of(first));
				one.addAll(tail);
				all.add(one);
			}
		}
		return all;
	}

}
