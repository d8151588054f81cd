package no.praksisplass.matching.engine.verify;

import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.matching.engine.model.Settings;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.matching.engine.model.Verdict;
import no.praksisplass.matching.engine.model.Verdict.Code;

/**
 * Checks one result: its settings, who goes where, every sum and reason, and that the
 * rule was followed.
 */
public final class ResultVerifier {

	private final Problem problem;

	private final Result result;

	/**
	 * Prepares a check.
	 * @param problem the problem
	 * @param result the result to check
	 */
	public ResultVerifier(Problem problem, Result result) {
		this.problem = problem;
		this.result = result;
	}

	/**
	 * Checks.
	 * @return the first violation, or that there is none
	 * @throws NotSupportedException if the problem has groups, linked parts or a budget
	 */
	public Verdict verify() {
		if (!this.problem.together().isEmpty() || !this.problem.linked().isEmpty()
				|| this.problem.settings().budget().isPresent()) {
			throw new NotSupportedException("students placed together, linked parts and budgets are not supported");
		}
		try {
			checkSettings();
			Allocation allocation = new Allocation(this.problem, this.result);
			Draws draws = new Draws(this.problem);
			new SumCheck(allocation, draws).compare(this.result.objective(), this.result.ranks());
			checkReasons(allocation);
			return new Verdict(checkRule(allocation, draws), "");
		}
		catch (Violation ex) {
			return ex.verdict();
		}
	}

	private void checkSettings() {
		Settings settings = this.problem.settings();
		boolean same = this.result.rule() == settings.rule() && this.result.fairness() == settings.fairness()
				&& this.result.criteria().equals(settings.criteria())
				&& this.result.guarantee() == settings.guarantee();
		Violation.unless(same, Code.WRONG_SETTINGS,
				"rule, fairness, criteria and guarantee are not those of the problem");
	}

	private void checkReasons(Allocation allocation) {
		Settings settings = this.problem.settings();
		boolean earlier = settings.rule() == Rule.PICK_NUMBER && !settings.guarantee();
		for (Unplaced unplaced : this.result.unplaced()) {
			Unplaced.Reason reason = earlier ? Unplaced.Reason.TAKEN_EARLIER : Unplaced.Reason.BOTTLENECK;
			if (!allocation.hasCandidate(this.problem.findStudent(unplaced.student()))) {
				reason = Unplaced.Reason.NO_CANDIDATE;
			}
			Violation.unless(unplaced.reason() == reason, Code.WRONG_REASON,
					unplaced.student() + " is unplaced by " + reason);
		}
	}

	private Code checkRule(Allocation allocation, Draws draws) {
		boolean laminar = allocation.laminar();
		Violation.unless(this.result.optimal() == this.result.gap().isEmpty(), Code.WRONG_CLAIM,
				"a result has a gap unless it is optimal");
		Violation.unless(this.result.optimal() || !laminar, Code.WRONG_CLAIM, "the result should be optimal");
		if (this.problem.settings().rule() == Rule.PICK_NUMBER) {
			Violation.unless(this.result.certificate().isEmpty(), Code.WRONG_CERTIFICATE,
					"pick-number has no certificate");
			new PickReplay(allocation, draws).run();
			return Code.VALID;
		}
		if (this.result.certificate().isEmpty()) {
			Violation.unless(!laminar, Code.WRONG_CERTIFICATE, "the certificate is missing");
			return Code.FEASIBLE;
		}
		check(allocation, draws, this.result.certificate().get());
		return Code.VALID;
	}

	private void check(Allocation allocation, Draws draws, Certificate certificate) {
		try {
			new CertificateCheck(allocation, new LevelCosts(this.problem, draws), certificate).run();
		}
		catch (ArithmeticException ex) {
			throw new Violation(Code.WRONG_CERTIFICATE, "its numbers are too large");
		}
	}

}
