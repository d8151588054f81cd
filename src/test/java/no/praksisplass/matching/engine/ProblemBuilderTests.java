package no.praksisplass.matching.engine;

import java.util.List;
import java.util.function.Consumer;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Linked;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;
import no.praksisplass.matching.engine.model.ProblemException;
import no.praksisplass.matching.engine.model.ProblemException.Kind;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.Together;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProblemBuilderTests {

	@Test
	void numbersEverythingInTheOrderOfUtf8() {
		Problem problem = Problem.builder()
			.addCandidate("\uD83D\uDE00", "z", 3, 7, 8, 9)
			.addStudent("\uD83D\uDE00", 2)
			.addStudent("\uFFFD", 1)
			.addSeat("z", 1)
			.build();
		assertThat(problem.studentId(0)).isEqualTo("\uFFFD");
		assertThat(problem.firstCandidate(1)).isZero();
		assertThat(problem.candidateStudent(0)).isEqualTo(1);
		assertThat(problem.rank(0)).isEqualTo(3);
		assertThat(problem.settings().unwishedRank()).isEqualTo(4);
		assertThat(problem.settings().criteria()).isEqualTo(Criterion.DEFAULT_ORDER);
	}

	@Test
	void repeatsTheLastStepOfTheRankCosts() {
		Problem problem = base().rankCosts(List.of(0L, 1L, 5L)).build();
		assertThat(problem.settings().rankCost(3)).isEqualTo(5);
		assertThat(problem.settings().rankCost(5)).isEqualTo(13);
		assertThat(base().rankCosts(List.of(7L)).build().settings().rankCost(4)).isEqualTo(7);
		assertThat(base().build().settings().rankCost(4)).isEqualTo(9);
	}

	@Test
	void takesAPublishedSeatThatIsGone() {
		Problem problem = base().addPublished("s", "gone").build();
		assertThat(problem.publishedSeat(0)).isEqualTo(Problem.GONE);
	}

	@Test
	void tellsWhatIsWrongWithStudentsSeatsAndLimits() {
		refuses((b) -> b.addStudent("", 0), Kind.BAD_ID, "/students/1/id");
		refuses((b) -> b.addStudent("x".repeat(65), 0), Kind.BAD_ID, "/students/1/id");
		refuses((b) -> b.addSeat("a\u0000", 0), Kind.BAD_ID, "/seats/1/id");
		refuses((b) -> b.addSeat("\uD800", 0), Kind.BAD_ID, "/seats/1/id");
		refuses((b) -> b.addStudent("s", 0), Kind.DUPLICATE, "/students/1/id");
		refuses((b) -> b.addLimit("v", 1, List.of()), Kind.DUPLICATE, "/limits/0/id");
		refuses((b) -> b.addStudent("t", -1), Kind.OUT_OF_RANGE, "/students/1/priority");
		refuses((b) -> b.addStudent("t", 0, 1L << 31), Kind.OUT_OF_RANGE, "/students/1/pickNumber");
		refuses((b) -> b.addSeat("w", -1), Kind.OUT_OF_RANGE, "/seats/1/capacity");
		refuses((b) -> b.addLimit("l", 1L << 31, List.of()), Kind.OUT_OF_RANGE, "/limits/0/max");
		refuses((b) -> b.addLimit("l", 1, List.of("v", "s")), Kind.UNKNOWN_REFERENCE, "/limits/0/seats/1");
		refuses((b) -> b.addLimit("l", 1, List.of("v", "v")), Kind.DUPLICATE, "/limits/0/seats/1");
	}

	@Test
	void tellsWhatIsWrongWithCandidatesAndPins() {
		refuses((b) -> b.addCandidate("s", "v", 0, 0, 0, 0), Kind.OUT_OF_RANGE, "/candidates/1/rank");
		refuses((b) -> b.addCandidate("s", "v", 1001, 0, 0, 0), Kind.OUT_OF_RANGE, "/candidates/1/rank");
		refuses((b) -> b.addUnwished("s", "v", -1, 0, 0), Kind.OUT_OF_RANGE, "/candidates/1/distance");
		refuses((b) -> b.addUnwished("s", "v", 0, -1, 0), Kind.OUT_OF_RANGE, "/candidates/1/penalty");
		refuses((b) -> b.addUnwished("s", "v", 0, 0, -1), Kind.OUT_OF_RANGE, "/candidates/1/cost");
		refuses((b) -> b.addUnwished("s", "v", 0, 0, 0), Kind.DUPLICATE, "/candidates/1");
		refuses((b) -> b.addUnwished("t", "v", 0, 0, 0), Kind.UNKNOWN_REFERENCE, "/candidates/1/student");
		refuses((b) -> b.addUnwished("s", "w", 0, 0, 0), Kind.UNKNOWN_REFERENCE, "/candidates/1/seat");
		refuses((b) -> b.addPin("t", "v"), Kind.UNKNOWN_REFERENCE, "/pins/0/student");
		refuses((b) -> b.addSeat("w", 1).addPin("s", "w"), Kind.UNKNOWN_REFERENCE, "/pins/0");
		refuses((b) -> b.addPin("s", "v").addPin("s", "v"), Kind.DUPLICATE, "/pins/1/student");
		refuses((b) -> b.addPublished("t", "v"), Kind.UNKNOWN_REFERENCE, "/published/0/student");
		refuses((b) -> b.addPublished("s", "v").addPublished("s", "w"), Kind.DUPLICATE, "/published/1/student");
	}

	@Test
	void tellsWhatIsWrongWithSettingsAndGroups() {
		refuses((b) -> b.rankCosts(List.of()), Kind.BAD_RANK_COSTS, "/rankCosts");
		refuses((b) -> b.rankCosts(List.of(1L, 0L)), Kind.BAD_RANK_COSTS, "/rankCosts/1");
		refuses((b) -> b.rankCosts(List.of(-1L)), Kind.OUT_OF_RANGE, "/rankCosts/0");
		refuses((b) -> b.unwishedRank(0), Kind.OUT_OF_RANGE, "/unwishedRank");
		refuses((b) -> b.unwishedRank(1).addSeat("w", 1).addCandidate("s", "w", 2, 0, 0, 0), Kind.OUT_OF_RANGE,
				"/unwishedRank");
		refuses((b) -> b.criteria(List.of(Criterion.COST, Criterion.COST)), Kind.DUPLICATE, "/criteria/1");
		refuses((b) -> b.budget(-1), Kind.OUT_OF_RANGE, "/budget");
		refuses((b) -> b.rule(Rule.PICK_NUMBER), Kind.MISSING, "/students/0/pickNumber");
		refuses((b) -> b.addStudent("t", 0, 1).addStudent("u", 0, 1), Kind.DUPLICATE, "/students/2/pickNumber");
		refuses((b) -> b.addTogether(new Together(List.of("s", "t"), List.of())), Kind.UNKNOWN_REFERENCE,
				"/together/0/students/1");
		refuses((b) -> b.addTogether(new Together(List.of("s"), List.of(List.of("w")))), Kind.UNKNOWN_REFERENCE,
				"/together/0/seatGroups/0/0");
		refuses((b) -> b.addLinked(new Linked("s", List.of(List.of("v"), List.of("v")))), Kind.DUPLICATE,
				"/linked/0/parts/1/0");
	}

	private static ProblemBuilder base() {
		return Problem.builder().addStudent("s", 0).addSeat("v", 1).addCandidate("s", "v", 1, 0, 0, 0);
	}

	private static void refuses(Consumer<ProblemBuilder> change, Kind kind, String pointer) {
		assertThatExceptionOfType(ProblemException.class).as(pointer).isThrownBy(() -> {
			ProblemBuilder builder = base();
			change.accept(builder);
			builder.build();
		}).satisfies((ex) -> {
			assertThat(ex.kind()).isEqualTo(kind);
			assertThat(ex.pointer()).isEqualTo(pointer);
		});
	}

}
