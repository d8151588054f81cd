package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import no.praksisplass.matching.engine.model.CancelledException;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.Linked;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.model.Together;
import no.praksisplass.matching.engine.model.Verdict.Code;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MatcherTests {

	@Test
	void placesNobodyWhereThereIsNobody() {
		Problem problem = Problem.builder().build();
		Result result = new Matcher().solve(problem, SolveControl.NONE);
		assertThat(result.placements()).isEmpty();
		assertThat(new Verifier().verify(problem, result).code()).isEqualTo(Code.VALID);
	}

	@Test
	void namesTheCapacityThatPinsBreak() {
		Problem problem = crowd(3).addLimit("rooms", 1, List.of("v")).addPin("s0", "v").addPin("s1", "v").build();
		assertThatExceptionOfType(InfeasibleException.class)
			.isThrownBy(() -> new Matcher().solve(problem, SolveControl.NONE))
			.satisfies((ex) -> assertThat(ex.capacityId()).isEqualTo("rooms"));
	}

	@Test
	void refusesWhatIsNotLaminar() {
		refuses(crowd(1).addSeat("w", 1)
			.addSeat("x", 1)
			.addLimit("l", 1, List.of("v", "w"))
			.addLimit("m", 1, List.of("w", "x")));
		refuses(crowd(1).budget(5));
		refuses(crowd(2).addTogether(new Together(List.of("s0", "s1"), List.of(List.of("v")))));
		refuses(crowd(1).addLinked(new Linked("s0", List.of(List.of("v")))));
	}

	private static void refuses(ProblemBuilder builder) {
		assertThatExceptionOfType(NotSupportedException.class)
			.isThrownBy(() -> new Matcher().solve(builder.build(), SolveControl.NONE));
	}

	@Test
	void stopsWhenCancelled() {
		assertThatExceptionOfType(CancelledException.class)
			.isThrownBy(() -> new Matcher().solve(crowd(5).build(), new SolveControl() {
				@Override
				public boolean cancelled() {
					return true;
				}
			}));
	}

	@Test
	void tellsHowFarItHasCome() {
		AtomicInteger last = new AtomicInteger();
		new Matcher().solve(crowd(5).build(), new SolveControl() {
			@Override
			public void progress(int routed, int total) {
				last.set(routed);
				assertThat(total).isEqualTo(5);
			}
		});
		assertThat(last).hasValue(5);
	}

	/** The largest numbers there are, for many students, in every criterion at once. */
	@Test
	void neverOverflows() {
		int students = 300;
		long most = Integer.MAX_VALUE;
		List<Long> costs = new ArrayList<>(List.of(0L, most));
		ProblemBuilder builder = Problem.builder().rankCosts(costs).unwishedRank(1001);
		for (int s = 0; s < students; s++) {
			builder.addStudent("s" + s, s % 3);
		}
		for (int seat = 0; seat < 30; seat++) {
			builder.addSeat("v" + seat, most);
			builder.addLimit("l" + seat, 8, List.of("v" + seat));
			for (int s = 0; s < students; s++) {
				long value = most - (s * 31L + seat * 17L) % 5;
				if ((s + seat) % 3 == 0) {
					builder.addCandidate("s" + s, "v" + seat, 1 + (s * seat) % 1000, value, value, value);
				}
				else {
					builder.addUnwished("s" + s, "v" + seat, value, value, value);
				}
			}
		}
		Problem problem = builder.build();
		Result result = new Matcher().solve(problem, SolveControl.NONE);
		assertThat(result.placements()).hasSize(240);
		assertThat(result.bottlenecks()).singleElement()
			.satisfies((bottleneck) -> assertThat(bottleneck.shortBy()).isEqualTo(60));
		assertThat(new Verifier().verify(problem, result).code()).isEqualTo(Code.VALID);
	}

	@Test
	void prefersALaterRankToLeavingSomebodyOut() {
		Problem problem = Problem.builder()
			.criteria(List.of(Criterion.WISH))
			.addStudent("a", 0)
			.addStudent("b", 0)
			.addSeat("near", 1)
			.addSeat("far", 1)
			.addCandidate("a", "near", 1, 0, 0, 0)
			.addCandidate("a", "far", 1000, 0, 0, 0)
			.addCandidate("b", "near", 1, 0, 0, 0)
			.build();
		Result result = new Matcher().solve(problem, SolveControl.NONE);
		assertThat(result.objective().placed()).containsExactly(2L);
		assertThat(result.ranks().byRank()).containsOnlyKeys(1, 1000);
	}

	private static ProblemBuilder crowd(int students) {
		ProblemBuilder builder = Problem.builder().addSeat("v", 2);
		for (int s = 0; s < students; s++) {
			builder.addStudent("s" + s, 0).addCandidate("s" + s, "v", 1, 0, 0, 0);
		}
		return builder;
	}

}
