package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Binding;
import no.praksisplass.matching.engine.model.Bottleneck;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Gain;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Reassignment;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.model.Unplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said about shortages, against solving again with one place more. */
class GainTests {

	private final Matcher matcher = new Matcher();

	@ParameterizedTest
	@EnumSource
	void areWhatOneMorePlaceReallyDoes(Fairness fairness) {
		int paying = 0;
		for (long seed = 0; seed < RandomProblems.seeds(700); seed++) {
			Problem problem = RandomProblems.draft(seed, Rule.OPTIMAL, fairness, RandomProblems.someCriteria(seed))
				.build();
			Optional<Result> result = solve(problem);
			if (result.isPresent()) {
				paying += checkGains("seed " + seed, problem, result.get(), 1);
			}
		}
		int many = paying;
		RandomProblems.withEnoughSeeds(() -> assertThat(many).isGreaterThan(500));
	}

	@Test
	void areSoInLargerRoundsToo() {
		int paying = 0;
		for (long seed = 0; seed < RandomProblems.seeds(100); seed++) {
			Problem problem = MiddleProblems.draft(seed).build();
			paying += checkGains("seed " + seed, problem, solve(problem).orElseThrow(), 4);
		}
		int many = paying;
		RandomProblems.withEnoughSeeds(() -> assertThat(many).isGreaterThan(500));
	}

	/** Checks every so-manieth gain and tells how many there are. */
	private int checkGains(String name, Problem problem, Result result, int step) {
		Explainer explainer = Explainer.of(problem, result);
		Map<String, Gain> gains = new HashMap<>();
		explainer.gains().forEach((gain) -> gains.put(gain.id(), gain));
		List<String> ids = new ArrayList<>();
		IntStream.range(0, problem.seatCount()).forEach((seat) -> ids.add(problem.seatId(seat)));
		IntStream.range(0, problem.limitCount()).forEach((limit) -> ids.add(problem.limitId(limit)));
		for (int i = 0; i < ids.size(); i += step) {
			Gain real = really(problem, result, ids.get(i));
			assertThat(explainer.gain(ids.get(i))).as("%s", name).contains(real);
			assertThat(placed(explainer.moved(ids.get(i)))).as("%s", name)
				.isEqualTo(real.placed().stream().mapToLong(Long::longValue).sum());
			if (isZero(real)) {
				assertThat(gains).as("%s", name).doesNotContainKey(real.id());
			}
			else {
				assertThat(gains).as("%s", name).containsEntry(real.id(), real);
			}
		}
		return gains.size();
	}

	/** How many more have a place after these moves. */
	private static long placed(List<Reassignment> moves) {
		assertThat(moves).doesNotHaveDuplicates().noneMatch((move) -> move.from().equals(move.to()));
		return moves.stream().filter((move) -> move.to().isPresent()).count()
				- moves.stream().filter((move) -> move.from().isPresent()).count();
	}

	private Gain really(Problem problem, Result result, String id) {
		Edited edited = new Edited(problem);
		int seat = problem.findSeat(id);
		if (seat >= 0) {
			edited.capacity(id, problem.capacity(seat) + 1);
		}
		for (int limit = 0; limit < problem.limitCount(); limit++) {
			boolean raised = problem.limitId(limit).equals(id);
			for (int i = 0; i < problem.limitSize(limit); i++) {
				raised |= problem.limitSeat(limit, i) == seat;
			}
			if (raised) {
				edited.capacity(problem.limitId(limit), problem.limitMax(limit) + 1);
			}
		}
		Objective before = result.objective();
		Objective after = this.matcher.solve(edited.build(), SolveControl.NONE).objective();
		List<List<Long>> wish = new ArrayList<>();
		for (int c = 0; c < before.wish().size(); c++) {
			wish.add(minus(after.wish().get(c), before.wish().get(c)));
		}
		return new Gain(id, minus(after.placed(), before.placed()), wish);
	}

	private static List<Long> minus(List<Long> a, List<Long> b) {
		return IntStream.range(0, a.size()).mapToObj((i) -> a.get(i) - b.get(i)).toList();
	}

	private static boolean isZero(Gain gain) {
		return gain.placed().stream().allMatch((change) -> change == 0)
				&& gain.wish().stream().flatMap(List::stream).allMatch((change) -> change == 0);
	}

	@Test
	void bottlenecksHoldAllWhoGoWithoutAndWhatBindsThem() {
		for (long seed = 0; seed < RandomProblems.seeds(1000); seed++) {
			Problem problem = RandomProblems
				.draft(seed, Rule.OPTIMAL, Fairness.TOTAL, RandomProblems.someCriteria(seed))
				.build();
			Result result = solve(problem).orElse(null);
			if (result != null) {
				checkShortages("seed " + seed, problem, result);
			}
		}
	}

	private void checkShortages(String name, Problem problem, Result result) {
		List<String> held = result.unplaced()
			.stream()
			.filter((unplaced) -> unplaced.reason() == Unplaced.Reason.BOTTLENECK)
			.map(Unplaced::student)
			.toList();
		assertThat(result.bottlenecks().stream().mapToInt(Bottleneck::shortBy).sum()).as(name).isEqualTo(held.size());
		Explainer explainer = Explainer.of(problem, result);
		for (String student : held) {
			Bottleneck bottleneck = result.bottlenecks()
				.stream()
				.filter((candidate) -> candidate.students().contains(student))
				.findFirst()
				.orElseThrow();
			Binding binding = explainer.binding(student).orElseThrow();
			assertThat(bottleneck.seats()).as(name).containsAll(binding.seats());
			assertThat(placedWithMore(problem, binding)).as(name).isGreaterThan(result.placements().size());
		}
		for (Bottleneck bottleneck : result.bottlenecks()) {
			assertThat(bottleneck.students().size() - placedAlone(problem, bottleneck)).as(name)
				.isEqualTo(bottleneck.shortBy());
		}
	}

	/** How many are placed with one place more of all that binds a student. */
	private int placedWithMore(Problem problem, Binding binding) {
		Edited freed = new Edited(problem);
		binding.seats().forEach((id) -> freed.capacity(id, problem.capacity(problem.findSeat(id)) + 1));
		for (int limit = 0; limit < problem.limitCount(); limit++) {
			if (binding.limits().contains(problem.limitId(limit))) {
				freed.capacity(problem.limitId(limit), problem.limitMax(limit) + 1);
			}
		}
		return this.matcher.solve(freed.build(), SolveControl.NONE).placements().size();
	}

	/** How many of a bottleneck can be placed if nobody else takes part. */
	private int placedAlone(Problem problem, Bottleneck bottleneck) {
		Edited alone = new Edited(problem);
		IntStream.range(0, problem.studentCount())
			.mapToObj(problem::studentId)
			.filter((student) -> !bottleneck.students().contains(student) && !isPinned(problem, student))
			.forEach(alone::withdraw);
		return (int) this.matcher.solve(alone.build(), SolveControl.NONE)
			.placements()
			.stream()
			.filter((placement) -> bottleneck.students().contains(placement.student()))
			.count();
	}

	private static boolean isPinned(Problem problem, String student) {
		return IntStream.range(0, problem.pinCount())
			.anyMatch((i) -> problem.studentId(problem.candidateStudent(problem.pin(i))).equals(student));
	}

	private Optional<Result> solve(Problem problem) {
		try {
			return Optional.of(this.matcher.solve(problem, SolveControl.NONE));
		}
		catch (InfeasibleException ex) {
			return Optional.empty();
		}
	}

}
