package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Explanation.Reason;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.SolveControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every explanation against what comes of it when the student is really pinned there. */
class ExplanationTests {

	private final Matcher matcher = new Matcher();

	private final Map<Reason, Integer> seen = new EnumMap<>(Reason.class);

	@ParameterizedTest
	@EnumSource
	void tellTheFirstSumThatGetsWorse(Fairness fairness) {
		for (long seed = 0; seed < RandomProblems.seeds(1500); seed++) {
			Draft draft = RandomProblems.draft(seed, Rule.OPTIMAL, fairness, RandomProblems.someCriteria(seed));
			solve(draft.build()).ifPresent((result) -> check(draft, result));
		}
		Set<Reason> expected = EnumSet.range(Reason.HELD_BY_PIN, Reason.LOTTERY);
		assertThat(expected).containsAll(this.seen.keySet());
		RandomProblems.withEnoughSeeds(() -> assertThat(this.seen.keySet()).isEqualTo(expected));
	}

	private void check(Draft draft, Result result) {
		Problem problem = draft.build();
		Explainer explainer = Explainer.of(problem, result);
		List<Explanation> all = explainer.explanations();
		assertThat(all).hasSize(Counterfactual.betterCandidates(problem, result));
		for (Explanation explanation : all) {
			check(draft, result, explanation);
			assertThat(explainer.whyNot(explanation.student(), explanation.seat())).contains(explanation);
			assertThat(explainer.whyNot(explanation.student())).contains(explanation);
		}
	}

	private void check(Draft draft, Result result, Explanation explanation) {
		this.seen.merge(explanation.reason(), 1, Integer::sum);
		Counterfactual real = new Counterfactual(draft.build(), result, explanation);
		if (explanation.reason() == Reason.PINNED) {
			real.isPinned();
		}
		else {
			real.confirms(solve(draft.with((b) -> b.addPin(explanation.student(), explanation.seat())).build()));
		}
	}

	@Test
	void tellItInLargerRoundsToo() {
		for (long seed = 0; seed < RandomProblems.seeds(300); seed++) {
			Draft draft = MiddleProblems.draft(seed);
			Problem problem = draft.build();
			Result result = solve(problem).orElseThrow();
			List<Explanation> all = new ArrayList<>(Explainer.of(problem, result).explanations());
			assertThat(all).as("seed %d", seed).hasSize(Counterfactual.betterCandidates(problem, result));
			Collections.shuffle(all, new Random(seed));
			all.subList(0, Math.min(12, all.size())).forEach((explanation) -> check(draft, result, explanation));
		}
		assertThat(this.seen.values().stream().mapToInt(Integer::intValue).sum())
			.isGreaterThan(10 * RandomProblems.seeds(300));
	}

	@Test
	void refuseAResultThatIsNotTheOptimum() {
		Problem problem = MiddleProblems.draft(1).build();
		Result best = solve(problem).orElseThrow();
		Result other = solve(MiddleProblems.draft(2).build()).orElseThrow();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Explainer.of(problem, other));
		Result worse = new Result(best.rule(), best.fairness(), best.criteria(), best.guarantee(), true, best.gap(),
				best.objective(), best.ranks(), best.placements().subList(1, best.placements().size()), best.unplaced(),
				List.of(), List.of(), List.of(), best.certificate());
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Explainer.of(problem, worse));
	}

	private Optional<Result> solve(Problem problem) {
		try {
			return Optional.of(this.matcher.solve(problem, SolveControl.NONE));
		}
		catch (InfeasibleException ex) {
			return Optional.empty();
		}
	}

	@Test
	void haveNothingToSayAboutSeatsThatAreNoBetter() {
		Problem problem = Problem.builder()
			.addStudent("a", 0)
			.addSeat("x", 1)
			.addSeat("y", 1)
			.addCandidate("a", "x", 1, 0, 0, 0)
			.addCandidate("a", "y", 2, 0, 0, 0)
			.build();
		Explainer explainer = Explainer.of(problem, this.matcher.solve(problem, SolveControl.NONE));
		assertThat(explainer.whyNot("a", "y")).isEmpty();
		assertThat(explainer.whyNot("a", "z")).isEmpty();
		assertThat(explainer.explanations()).isEmpty();
		assertThat(explainer.binding("a")).isEmpty();
	}

}
