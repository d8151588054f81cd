package no.praksisplass.matching.engine;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Reassignment;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.SolveControl;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Edits one after the other, each against solving the edited problem from the start. */
class ReplannerTests {

	private final Matcher matcher = new Matcher();

	private int edits;

	private int impossible;

	private int moved;

	@Test
	void repairsSmallProblems() {
		for (long seed = 0; seed < RandomProblems.seeds(2500); seed++) {
			Problem problem = RandomProblems
				.draft(seed, Rule.OPTIMAL, RandomProblems.someFairness(seed), RandomProblems.someCriteria(seed))
				.build();
			solve(problem).ifPresent((result) -> edit(problem, result, 4));
		}
		RandomProblems.withEnoughSeeds(() -> assertThat(this.edits).isGreaterThan(5000));
		RandomProblems.withEnoughSeeds(() -> assertThat(this.moved).isGreaterThan(500));
		RandomProblems.withEnoughSeeds(() -> assertThat(this.impossible).isGreaterThan(20));
	}

	@Test
	void repairsLargerProblems() {
		for (long seed = 0; seed < RandomProblems.seeds(150); seed++) {
			Problem problem = MiddleProblems.draft(seed).build();
			edit(problem, solve(problem).orElseThrow(), 20);
		}
		RandomProblems.withEnoughSeeds(() -> assertThat(this.edits).isGreaterThan(2500));
	}

	private void edit(Problem problem, Result result, int count) {
		Random random = new Random(problem.candidateCount() * 31L + problem.studentCount());
		Replanner replanner = Replanner.of(problem, result);
		RandomEdit edited = new RandomEdit(problem, random);
		List<Placement> placements = result.placements();
		for (int i = 0; i < count; i++) {
			Optional<Runnable> edit = edited.next(replanner);
			if (edit.isEmpty()) {
				continue;
			}
			this.edits++;
			Optional<Result> there = solve(edited.problem());
			if (there.isEmpty()) {
				this.impossible++;
				assertThatExceptionOfType(InfeasibleException.class).as(edited.name())
					.isThrownBy(() -> edit.get().run());
				edited.takeBack();
			}
			else {
				edit.get().run();
				this.moved += there.get().placements().equals(placements) ? 0 : 1;
				placements = there.get().placements();
			}
			assertThat(replanner.placements()).as(edited.name()).isEqualTo(placements);
		}
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
	void tellsWhoMovesAndWhatItCosts() {
		Problem problem = Problem.builder()
			.addStudent("a", 0)
			.addStudent("b", 0)
			.addSeat("x", 1)
			.addSeat("y", 1)
			.addCandidate("a", "x", 1, 0, 0, 0)
			.addCandidate("a", "y", 2, 0, 0, 0)
			.addCandidate("b", "y", 1, 7, 0, 0)
			.build();
		Replanner replanner = Replanner.of(problem, solve(problem).orElseThrow());
		replanner.setCapacity("x", 0);
		assertThat(replanner.placements()).hasSize(1);
		assertThat(replanner.objective().placed()).containsExactly(1L);
		replanner.withdraw("b");
		assertThat(replanner.changes()).containsExactly(new Reassignment("a", Optional.of("x"), Optional.of("y")),
				new Reassignment("b", Optional.of("y"), Optional.empty()));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> replanner.pin("b", "y"));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> replanner.pin("b", "x"));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> replanner.withdraw("c"));
		assertThatExceptionOfType(InfeasibleException.class).isThrownBy(() -> replanner.pin("a", "x"));
		replanner.pin("a", "y");
		assertThatExceptionOfType(InfeasibleException.class).isThrownBy(() -> replanner.setCapacity("y", 0));
	}

}
