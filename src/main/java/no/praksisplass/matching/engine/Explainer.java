package no.praksisplass.matching.engine;

import java.util.List;
import java.util.Optional;

import no.praksisplass.matching.engine.explain.Explanations;
import no.praksisplass.matching.engine.explain.Gains;
import no.praksisplass.matching.engine.explain.Received;
import no.praksisplass.matching.engine.explain.Shortages;
import no.praksisplass.matching.engine.flow.Optimum;
import no.praksisplass.matching.engine.model.Binding;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Gain;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Reassignment;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.network.CapacityForest;

/**
 * Explains a solved problem: why a student did not get a better wish, what holds those
 * who go without, and where one more place would help. It is made of the problem and its
 * result, also of a result that was kept in a file, and solves nothing anew. Not
 * thread-safe.
 */
public final class Explainer {

	private final Problem problem;

	private final Result result;

	private final Explanations explanations;

	private final Shortages shortages;

	private final Gains gains;

	private Explainer(Problem problem, CapacityForest forest, Result result) {
		this.problem = problem;
		this.result = result;
		Received received = new Received(problem, result);
		Optional<Optimum> optimum = (result.rule() == Rule.OPTIMAL)
				? Optional.of(optimum(problem, forest, received, result)) : Optional.empty();
		this.explanations = new Explanations(problem, forest, received, optimum, result.objective().lottery());
		this.shortages = new Shortages(problem, forest, received);
		this.gains = new Gains(problem, forest, received, optimum);
	}

	private static Optimum optimum(Problem problem, CapacityForest forest, Received received, Result result) {
		return new Optimum(problem, forest, received.choice(), result.certificate()
			.orElseThrow(() -> new NotSupportedException("the result has no proof to explain it by")));
	}

	/**
	 * Prepares to explain a result.
	 * @param problem the problem
	 * @param result its result, as {@link Matcher} gives it or a file holds it
	 * @throws NotSupportedException if the problem is not laminar, or the result is under
	 * {@link Rule#OPTIMAL} without certificate
	 * @throws IllegalArgumentException if the result is not of this problem, or not its
	 * optimum
	 */
	public static Explainer of(Problem problem, Result result) {
		Matcher.refuseWhatIsNotLaminar(problem);
		return new Explainer(problem, new CapacityForest(problem), result);
	}

	/**
	 * Tells why a student did not get a seat, in milliseconds.
	 * @param student id of a student
	 * @param seat id of a seat
	 * @return the first sum that would get worse; empty where the seat is no candidate of
	 * a better rank than what the student got
	 * @throws IllegalArgumentException if there is no such student
	 */
	public Optional<Explanation> whyNot(String student, String seat) {
		return this.explanations.whyNot(index(student), this.problem.findSeat(seat));
	}

	/**
	 * Tells why a student did not get any candidate of a better rank, best rank first.
	 * @param student id of a student
	 * @throws IllegalArgumentException if there is no such student
	 */
	public List<Explanation> whyNot(String student) {
		return this.explanations.whyNot(index(student));
	}

	/** Why every student did not get every candidate of a better rank, by their ids. */
	public List<Explanation> explanations() {
		return this.explanations.all();
	}

	/**
	 * The full seats and limits that hold a student who goes without.
	 * @param student id of a student
	 * @return what is full among the student's own candidates; empty for a student who is
	 * placed or has no candidate
	 * @throws IllegalArgumentException if there is no such student
	 */
	public Optional<Binding> binding(String student) {
		return this.shortages.binding(index(student));
	}

	/**
	 * What one more place would do to who is placed and to the wishes: for every limit
	 * alone, and for every seat together with all limits above it. Those that change
	 * neither are left out. By id, seats first; empty under {@link Rule#PICK_NUMBER}.
	 */
	public List<Gain> gains() {
		return this.gains.all();
	}

	/**
	 * What one more place would do in one seat together with all limits above it, or in
	 * one limit alone, in milliseconds.
	 * @param id id of a seat or limit
	 * @return the change, zeros where there is none; empty under {@link Rule#PICK_NUMBER}
	 * @throws IllegalArgumentException if there is no such seat or limit
	 */
	public Optional<Gain> gain(String id) {
		return this.gains.of(id);
	}

	/**
	 * Who would have another place with one more place there, as {@link #gain} reckons,
	 * sorted by student; empty under {@link Rule#PICK_NUMBER}.
	 * @param id id of a seat or limit
	 * @throws IllegalArgumentException if there is no such seat or limit
	 */
	public List<Reassignment> moved(String id) {
		return this.gains.moved(id);
	}

	/** The result with all explanations and gains. */
	public Result complete() {
		Result r = this.result;
		return new Result(r.rule(), r.fairness(), r.criteria(), r.guarantee(), r.optimal(), r.gap(), r.objective(),
				r.ranks(), r.placements(), r.unplaced(), explanations(), r.bottlenecks(), gains(), r.certificate());
	}

	private int index(String student) {
		int index = this.problem.findStudent(student);
		if (index == Problem.NONE) {
			throw new IllegalArgumentException("there is no student " + student);
		}
		return index;
	}

}
