package no.praksisplass.matching.engine.verify;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;

import no.praksisplass.matching.engine.model.Certificate;
import no.praksisplass.matching.engine.model.Potential;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Verdict.Code;

/**
 * Checks that a certificate proves an allocation to be optimal, by complementary
 * slackness. Let u be the students' potentials, p the seats' and q the limits', all
 * compared lexicographically; T(j) is p(j) plus q of all limits of seat j. Then no other
 * allocation is better, if
 * <ul>
 * <li>c(s,j) + T(j) - u(s) is at least 0 for every candidate not used and at most 0 for
 * every candidate used, and so is the cost of going without minus u(s);</li>
 * <li>q(l) is at least 0, and 0 unless the limit is full;</li>
 * <li>p(j) is at most what the next student would share, unless the seat is full, and at
 * least what the last student shares, unless all in it are pinned.</li>
 * </ul>
 * Pinned students have no choice, so nothing is asked of theirs. That the limits are
 * laminar is not needed: it only makes sure that such potentials exist.
 */
final class CertificateCheck {

	private final Problem problem;

	private final Allocation allocation;

	private final LevelCosts costs;

	private final List<Potential> students;

	private final List<Potential> seats;

	private final List<Potential> limits;

	/** T by seat and level. */
	private final long[][] total;

	CertificateCheck(Allocation allocation, LevelCosts costs, Certificate certificate) {
		this.problem = allocation.problem;
		this.allocation = allocation;
		this.costs = costs;
		this.students = certificate.students();
		this.seats = certificate.seats();
		this.limits = certificate.limits();
		this.total = new long[this.problem.seatCount()][costs.size()];
	}

	void run() {
		checkShape(this.students, this.problem.studentCount(), this.problem::studentId);
		checkShape(this.seats, this.problem.seatCount(), this.problem::seatId);
		checkShape(this.limits, this.problem.limitCount(), this.problem::limitId);
		for (int limit = 0; limit < this.limits.size(); limit++) {
			checkLimit(limit);
		}
		int[] pinnedInSeat = new int[this.seats.size()];
		for (int s = 0; s < this.students.size(); s++) {
			if (this.allocation.pinned[s]) {
				pinnedInSeat[this.allocation.seatOf(s)]++;
			}
		}
		for (int seat = 0; seat < this.seats.size(); seat++) {
			checkSeat(seat, pinnedInSeat[seat]);
			addUp(seat);
		}
		for (int s = 0; s < this.students.size(); s++) {
			if (!this.allocation.pinned[s]) {
				checkStudent(s);
			}
		}
	}

	private void checkShape(List<Potential> potentials, int count, IntFunction<String> id) {
		Violation.unless(potentials.size() == count, Code.WRONG_CERTIFICATE,
				"it has " + potentials.size() + " potentials for " + count);
		for (int i = 0; i < count; i++) {
			Potential potential = potentials.get(i);
			Violation.unless(potential.id().equals(id.apply(i)), Code.WRONG_CERTIFICATE,
					"the potential of " + id.apply(i) + " is missing or out of order");
			Violation.unless(potential.values().size() == this.costs.size(), Code.WRONG_CERTIFICATE,
					"the potential of " + potential.id() + " does not have " + this.costs.size() + " levels");
		}
	}

	private void checkLimit(int limit) {
		Potential q = this.limits.get(limit);
		int sign = sign((level) -> q.values().get(level));
		boolean full = this.allocation.inLimit[limit] == this.problem.limitMax(limit);
		Violation.unless(sign == 0 || (sign > 0 && full), Code.WRONG_CERTIFICATE,
				"the price of " + q.id() + (full ? " is negative" : " is not 0, though there is room"));
	}

	private void checkSeat(int seat, int pinned) {
		Potential p = this.seats.get(seat);
		int present = this.allocation.inSeat[seat];
		Violation.unless(present == this.problem.capacity(seat) || priceOver(p, present) <= 0, Code.WRONG_CERTIFICATE,
				"the price of " + p.id() + " is too high, as there is room");
		Violation.unless(present == pinned || priceOver(p, present - 1) >= 0, Code.WRONG_CERTIFICATE,
				"the price of " + p.id() + " is too low, as it is used");
	}

	private int priceOver(Potential p, int present) {
		return sign((level) -> Math.subtractExact(p.values().get(level), this.costs.ofSharing(level, present)));
	}

	private void addUp(int seat) {
		for (int level = 0; level < this.costs.size(); level++) {
			long sum = this.seats.get(seat).values().get(level);
			for (int limit : this.allocation.limitsOfSeat.get(seat)) {
				sum = Math.addExact(sum, this.limits.get(limit).values().get(level));
			}
			this.total[seat][level] = sum;
		}
	}

	private void checkStudent(int student) {
		Potential u = this.students.get(student);
		int used = this.allocation.choice[student];
		int without = sign((level) -> reduced(level, this.costs.of(level, student, Problem.NONE), 0, u));
		Violation.unless((used == Problem.NONE) ? without <= 0 : without >= 0, Code.WRONG_CERTIFICATE,
				"it does not show that " + u.id() + " is rightly placed or left out");
		for (int k = this.problem.firstCandidate(student); k < this.problem.firstCandidate(student + 1); k++) {
			int candidate = k;
			long[] price = this.total[this.problem.candidateSeat(k)];
			int sign = sign((level) -> reduced(level, this.costs.of(level, student, candidate), price[level], u));
			Violation.unless((k == used) ? sign <= 0 : sign >= 0, Code.WRONG_CERTIFICATE,
					"it does not show that " + u.id() + (k == used ? " should have " : " should not have ")
							+ this.problem.seatId(this.problem.candidateSeat(k)));
		}
	}

	private static long reduced(int level, long cost, long price, Potential u) {
		return Math.subtractExact(Math.addExact(cost, price), u.values().get(level));
	}

	/** The sign of a vector: that of its first level that is not 0. */
	private int sign(IntToLongFunction value) {
		for (int level = 0; level < this.costs.size(); level++) {
			int sign = Long.signum(value.applyAsLong(level));
			if (sign != 0) {
				return sign;
			}
		}
		return 0;
	}

}
