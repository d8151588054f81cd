package no.praksisplass.matching.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Explanation.Reason;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Lottery;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.model.Verdict;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PickNumberTests {

	private final Matcher matcher = new Matcher();

	private final Verifier verifier = new Verifier();

	@Test
	void givesEveryStudentTheBestThatIsLeft() {
		for (long seed = 0; seed < RandomProblems.seeds(1000); seed++) {
			Fairness fairness = RandomProblems.someFairness(seed);
			Draft draft = RandomProblems.draft(seed, Rule.PICK_NUMBER, fairness, RandomProblems.someCriteria(seed));
			Problem problem = draft.build();
			if (new BruteForce(problem).optimum().isEmpty()) {
				assertThatExceptionOfType(InfeasibleException.class).as("seed %d", seed)
					.isThrownBy(() -> this.matcher.solve(problem, SolveControl.NONE));
				continue;
			}
			Result result = this.matcher.solve(problem, SolveControl.NONE);
			assertThat(seats(problem, result)).as("seed %d", seed).isEqualTo(replay(problem));
			assertThat(this.verifier.verify(problem, result)).as("seed %d", seed)
				.isEqualTo(new Verdict(Verdict.Code.VALID, ""));
			assertThat(this.matcher.solve(draft.buildShuffled(seed), SolveControl.NONE)).as("seed %d shuffled", seed)
				.isEqualTo(result);
		}
	}

	@Test
	void placesAsManyAsTheOptimumWithTheGuarantee() {
		for (long seed = 0; seed < RandomProblems.seeds(300); seed++) {
			Draft draft = MiddleProblems.draft(seed);
			Result picked = this.matcher.solve(draft.with((b) -> b.rule(Rule.PICK_NUMBER).guarantee(true)).build(),
					SolveControl.NONE);
			Result best = this.matcher.solve(draft.build(), SolveControl.NONE);
			assertThat(picked.placements()).as("seed %d", seed).hasSameSizeAs(best.placements());
		}
	}

	/** An explanation against what is possible after all earlier choices. */
	@Test
	void explainsWhatWasTakenAndWhatWasPassedOver() {
		Map<Reason, Integer> seen = new EnumMap<>(Reason.class);
		for (long seed = 0; seed < RandomProblems.seeds(1000); seed++) {
			Problem problem = RandomProblems.draft(seed, Rule.PICK_NUMBER, Fairness.TOTAL, List.of(Criterion.WISH))
				.build();
			if (new BruteForce(problem).optimum().isPresent()) {
				Result result = this.matcher.solve(problem, SolveControl.NONE);
				List<Explanation> all = Explainer.of(problem, result).explanations();
				assertThat(all).as("seed %d", seed).hasSize(Counterfactual.betterCandidates(problem, result));
				for (Explanation explanation : all) {
					seen.merge(explanation.reason(), 1, Integer::sum);
					assertThat(explanation.reason()).as("seed %d: %s", seed, explanation)
						.isEqualTo(new PickCounterfactual(problem, seats(problem, result), explanation).reason());
				}
			}
		}
		RandomProblems.withEnoughSeeds(() -> assertThat(seen).containsOnlyKeys(Reason.PINNED, Reason.HELD_BY_PIN,
				Reason.TAKEN_EARLIER, Reason.GUARANTEE));
	}

	private static int[] seats(Problem problem, Result result) {
		int[] seats = new int[problem.studentCount()];
		Arrays.fill(seats, -1);
		result.placements().forEach((p) -> seats[problem.findStudent(p.student())] = problem.findSeat(p.seat()));
		return seats;
	}

	private static int[] replay(Problem problem) {
		BruteForce bruteForce = new BruteForce(problem);
		int[] choice = new int[problem.studentCount()];
		Arrays.fill(choice, -1);
		boolean[] pinned = new boolean[choice.length];
		for (int i = 0; i < problem.pinCount(); i++) {
			int student = problem.candidateStudent(problem.pin(i));
			pinned[student] = true;
			choice[student] = problem.candidateSeat(problem.pin(i));
		}
		int[] turns = IntStream.range(0, choice.length)
			.boxed()
			.sorted(Comparator.comparing(problem::pickNumber))
			.mapToInt(Integer::intValue)
			.toArray();
		int most = bruteForce.mostPlaced(turns, choice, 0);
		for (int turn = 0; turn < turns.length; turn++) {
			if (!pinned[turns[turn]]) {
				choose(problem, bruteForce, choice, turns, turn, most);
			}
		}
		return choice;
	}

	private static void choose(Problem problem, BruteForce bruteForce, int[] choice, int[] turns, int turn, int most) {
		int student = turns[turn];
		Lottery lottery = new Lottery(problem.settings().seed());
		List<Integer> candidates = IntStream.range(problem.firstCandidate(student), problem.firstCandidate(student + 1))
			.boxed()
			.sorted(Comparator.<Integer>comparingInt((k) -> problem.rank(k) == -1 ? 10_000 : problem.rank(k))
				.thenComparing(problem::distance)
				.thenComparing((k) -> Lottery.draw(lottery.key(problem.studentId(student)),
						lottery.key(problem.seatId(problem.candidateSeat(k))))))
			.toList();
		for (int candidate : candidates) {
			choice[student] = problem.candidateSeat(candidate);
			boolean keepsAll = !problem.settings().guarantee()
					|| bruteForce.mostPlaced(turns, choice, turn + 1) == most;
			if (bruteForce.withinCapacities(choice) && keepsAll) {
				return;
			}
		}
		choice[student] = -1;
	}

}
