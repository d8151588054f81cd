package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Fairness;
import no.praksisplass.matching.engine.model.Gap;
import no.praksisplass.matching.engine.model.Objective;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Potential;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Ranks;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.matching.engine.model.Verdict.Code;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerifierTests {

	/** Three students want two rooms; a fourth has no candidate. */
	private final Problem problem = new Draft().add((b) -> b.addStudent("a", 1, 1))
		.add((b) -> b.addStudent("b", 0, 2))
		.add((b) -> b.addStudent("c", 0, 3))
		.add((b) -> b.addStudent("d", 0, 4))
		.add((b) -> b.addSeat("x", 2))
		.add((b) -> b.addSeat("y", 1))
		.add((b) -> b.addLimit("office", 2, List.of("x", "y")))
		.add((b) -> b.addCandidate("a", "x", 1, 10, 1, 100))
		.add((b) -> b.addUnwished("a", "y", 20, 1, 100))
		.add((b) -> b.addCandidate("b", "x", 1, 30, 1, 100))
		.add((b) -> b.addCandidate("b", "y", 2, 40, 1, 100))
		.add((b) -> b.addCandidate("c", "y", 1, 50, 1, 100))
		.add((b) -> b.addPublished("c", "y"))
		.build();

	private final Result result = new Matcher().solve(this.problem, SolveControl.NONE);

	@Test
	void acceptsTheOptimumAndItsBottleneck() {
		assertThat(verdict(this.result)).isEqualTo(Code.VALID);
		assertThat(this.result.unplaced()).contains(new Unplaced("d", Unplaced.Reason.NO_CANDIDATE));
		assertThat(this.result.bottlenecks()).singleElement().satisfies((bottleneck) -> {
			assertThat(bottleneck.limits()).containsExactly("office");
			assertThat(bottleneck.students()).containsExactly("a", "b", "c");
			assertThat(bottleneck.shortBy()).isOne();
		});
	}

	@Test
	void refusesWrongSettings() {
		assertThat(verdict(with(this.result, Rule.PICK_NUMBER, Fairness.TOTAL, this.result.criteria())))
			.isEqualTo(Code.WRONG_SETTINGS);
		assertThat(verdict(with(this.result, Rule.OPTIMAL, Fairness.GREEDY, this.result.criteria())))
			.isEqualTo(Code.WRONG_SETTINGS);
		assertThat(verdict(with(this.result, Rule.OPTIMAL, Fairness.TOTAL, List.of(Criterion.WISH))))
			.isEqualTo(Code.WRONG_SETTINGS);
	}

	@Test
	void refusesWrongPlacements() {
		assertThat(placements((list) -> list.subList(1, list.size()))).isEqualTo(Code.WRONG_STUDENTS);
		assertThat(placements((list) -> {
			list.add(list.get(1));
			return list;
		})).isEqualTo(Code.WRONG_STUDENTS);
		assertThat(placements((list) -> {
			Collections.swap(list, 0, 1);
			return list;
		})).isEqualTo(Code.WRONG_ORDER);
		assertThat(placements((list) -> {
			list.set(0, new Placement(list.get(0).student(), "nowhere"));
			return list;
		})).isEqualTo(Code.NOT_A_CANDIDATE);
		assertThat(placements((list) -> List.of(new Placement("a", "y"), list.get(1)))).isNotIn(Code.VALID,
				Code.FEASIBLE);
		List<Placement> all = List.of(new Placement("a", "x"), new Placement("b", "x"), new Placement("c", "y"));
		assertThat(verdict(with(this.result, all, List.of(new Unplaced("d", Unplaced.Reason.NO_CANDIDATE)))))
			.isEqualTo(Code.OVER_CAPACITY);
	}

	@Test
	void refusesWrongSums() {
		Objective o = this.result.objective();
		List<Long> placed = List.of(1L, 2L);
		for (Objective wrong : List.of(
				new Objective(placed, o.wish(), o.change(), o.distance(), o.crowding(), o.preference(), o.cost(),
						o.lottery()),
				new Objective(o.placed(), List.of(List.of(0L), List.of(1L)), o.change(), o.distance(), o.crowding(),
						o.preference(), o.cost(), o.lottery()),
				new Objective(o.placed(), o.wish(), o.change() + 1, o.distance(), o.crowding(), o.preference(),
						o.cost(), o.lottery()),
				new Objective(o.placed(), o.wish(), o.change(), o.distance() - 1, o.crowding(), o.preference(),
						o.cost(), o.lottery()),
				new Objective(o.placed(), o.wish(), o.change(), o.distance(), o.crowding() + 1, o.preference(),
						o.cost(), o.lottery()),
				new Objective(o.placed(), o.wish(), o.change(), o.distance(), o.crowding(), o.preference() + 1,
						o.cost(), o.lottery()),
				new Objective(o.placed(), o.wish(), o.change(), o.distance(), o.crowding(), o.preference(),
						o.cost() + 1, o.lottery()),
				new Objective(o.placed(), o.wish(), o.change(), o.distance(), o.crowding(), o.preference(), o.cost(),
						o.lottery() + 1))) {
			assertThat(verdict(with(this.result, wrong, this.result.ranks()))).isEqualTo(Code.WRONG_OBJECTIVE);
		}
		Ranks ranks = new Ranks(this.result.ranks().byRank(), this.result.ranks().none() + 1);
		assertThat(verdict(with(this.result, o, ranks))).isEqualTo(Code.WRONG_RANKS);
	}

	@Test
	void refusesWrongReasonsAndClaims() {
		List<Unplaced> swapped = this.result.unplaced()
			.stream()
			.map((u) -> new Unplaced(u.student(), Unplaced.Reason.TAKEN_EARLIER))
			.toList();
		assertThat(verdict(with(this.result, this.result.placements(), swapped))).isEqualTo(Code.WRONG_REASON);
		assertThat(verdict(with(this.result, false, List.of(new Gap(0, 1))))).isEqualTo(Code.WRONG_CLAIM);
		assertThat(verdict(with(this.result, true, List.of(new Gap(0, 1))))).isEqualTo(Code.WRONG_CLAIM);
	}

	@Test
	void refusesWrongCertificates() {
		Certificate good = this.result.certificate().orElseThrow();
		assertThat(verdict(with(this.result, Optional.empty()))).isEqualTo(Code.WRONG_CERTIFICATE);
		for (int level = 0; level < good.students().get(0).values().size(); level++) {
			int at = level;
			for (long change : List.of(-(1L << 40), 1L << 40, Long.MIN_VALUE)) {
				UnaryOperator<List<Potential>> tamper = (
						list) -> list.stream().map((p) -> tampered(p, at, change)).toList();
				assertThat(certificate(new Certificate(tamper.apply(good.students()), good.seats(), good.limits())))
					.isEqualTo(Code.WRONG_CERTIFICATE);
				assertThat(certificate(new Certificate(good.students(), tamper.apply(good.seats()), good.limits())))
					.isEqualTo(Code.WRONG_CERTIFICATE);
				assertThat(certificate(new Certificate(good.students(), good.seats(), tamper.apply(good.limits()))))
					.isEqualTo(Code.WRONG_CERTIFICATE);
			}
		}
		assertThat(certificate(new Certificate(good.seats(), good.students(), good.limits())))
			.isEqualTo(Code.WRONG_CERTIFICATE);
		assertThat(certificate(new Certificate(good.students(), good.seats(), List.of())))
			.isEqualTo(Code.WRONG_CERTIFICATE);
	}

	@Test
	void neverAcceptsASecondBestAllocationWithTheOptimumsCertificate() {
		int refused = 0;
		for (long seed = 0; seed < RandomProblems.seeds(500); seed++) {
			Problem random = RandomProblems.draft(seed, Rule.OPTIMAL, Fairness.TOTAL, RandomProblems.someCriteria(seed))
				.build();
			Problem otherSeed = RandomProblems
				.draft(seed, Rule.OPTIMAL, Fairness.TOTAL, RandomProblems.someCriteria(seed + 1))
				.build();
			if (new BruteForce(random).optimum().isEmpty()) {
				continue;
			}
			Result best = new Matcher().solve(random, SolveControl.NONE);
			Result other = new Matcher().solve(otherSeed, SolveControl.NONE);
			if (!other.placements().equals(best.placements())) {
				Result mixed = with(with(best, other.placements(), other.unplaced()), other.objective(), other.ranks());
				assertThat(new Verifier().verify(random, mixed).code()).as("seed %d", seed)
					.isEqualTo(Code.WRONG_CERTIFICATE);
				refused++;
			}
		}
		assertThat(refused).isPositive();
	}

	private static Potential tampered(Potential potential, int level, long change) {
		List<Long> values = new ArrayList<>(potential.values());
		values.set(level, values.get(level) + change);
		return new Potential(potential.id(), values);
	}

	private Code verdict(Result changed) {
		return new Verifier().verify(this.problem, changed).code();
	}

	private Code placements(UnaryOperator<List<Placement>> change) {
		return verdict(
				with(this.result, change.apply(new ArrayList<>(this.result.placements())), this.result.unplaced()));
	}

	private Code certificate(Certificate changed) {
		return verdict(with(this.result, Optional.of(changed)));
	}

	private static Result with(Result r, Rule rule, Fairness fairness, List<Criterion> criteria) {
		return new Result(rule, fairness, criteria, r.guarantee(), r.optimal(), r.gap(), r.objective(), r.ranks(),
				r.placements(), r.unplaced(), r.explanations(), r.bottlenecks(), r.gains(), r.certificate());
	}

	private static Result with(Result r, List<Placement> placements, List<Unplaced> unplaced) {
		return new Result(r.rule(), r.fairness(), r.criteria(), r.guarantee(), r.optimal(), r.gap(), r.objective(),
				r.ranks(), placements, unplaced, r.explanations(), r.bottlenecks(), r.gains(), r.certificate());
	}

	private static Result with(Result r, Objective objective, Ranks ranks) {
		return new Result(r.rule(), r.fairness(), r.criteria(), r.guarantee(), r.optimal(), r.gap(), objective, ranks,
				r.placements(), r.unplaced(), r.explanations(), r.bottlenecks(), r.gains(), r.certificate());
	}

	private static Result with(Result r, boolean optimal, List<Gap> gap) {
		return new Result(r.rule(), r.fairness(), r.criteria(), r.guarantee(), optimal, gap, r.objective(), r.ranks(),
				r.placements(), r.unplaced(), r.explanations(), r.bottlenecks(), r.gains(), r.certificate());
	}

	private static Result with(Result r, Optional<Certificate> certificate) {
		return new Result(r.rule(), r.fairness(), r.criteria(), r.guarantee(), r.optimal(), r.gap(), r.objective(),
				r.ranks(), r.placements(), r.unplaced(), r.explanations(), r.bottlenecks(), r.gains(), certificate);
	}

}
