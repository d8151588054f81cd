package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;
import no.praksisplass.matching.engine.model.Settings;

/** A problem made again with a few things changed. */
final class Edited {

	private final Problem problem;

	private final Map<String, Integer> capacity = new HashMap<>();

	private final Map<String, String> pins = new HashMap<>();

	private final Set<Integer> banned = new HashSet<>();

	private final Set<String> withdrawn = new HashSet<>();

	Edited(Problem problem) {
		this.problem = problem;
	}

	/** Capacity of a seat or limit. */
	Edited capacity(String id, int places) {
		this.capacity.put(id, places);
		return this;
	}

	Edited pin(String student, String seat) {
		this.pins.put(student, seat);
		return this;
	}

	Edited ban(String student, String seat) {
		this.banned.add(this.problem.findCandidate(this.problem.findStudent(student), this.problem.findSeat(seat)));
		return this;
	}

	/** The student stays, for the priority classes, without a candidate. */
	Edited withdraw(String student) {
		this.withdrawn.add(student);
		return this;
	}

	Problem build() {
		Problem p = this.problem;
		Settings settings = p.settings();
		ProblemBuilder builder = Problem.builder()
			.seed(settings.seed())
			.rule(settings.rule())
			.fairness(settings.fairness())
			.criteria(settings.criteria())
			.unwishedRank(settings.unwishedRank())
			.guarantee(settings.guarantee());
		if (!settings.rankCosts().isEmpty()) {
			builder.rankCosts(settings.rankCosts().stream().map(Integer::longValue).toList());
		}
		IntStream.range(0, p.studentCount())
			.forEach((s) -> builder.addStudent(p.studentId(s), p.priority(s), p.pickNumber(s)));
		addPlaces(builder);
		IntStream.range(0, p.studentCount())
			.filter((s) -> !this.withdrawn.contains(p.studentId(s)))
			.forEach((s) -> addCandidates(builder, s));
		addPairs(builder);
		return builder.build();
	}

	private void addPlaces(ProblemBuilder builder) {
		Problem p = this.problem;
		for (int seat = 0; seat < p.seatCount(); seat++) {
			String id = p.seatId(seat);
			builder.addSeat(id, this.capacity.getOrDefault(id, p.capacity(seat)));
		}
		for (int limit = 0; limit < p.limitCount(); limit++) {
			String id = p.limitId(limit);
			List<String> seats = new ArrayList<>();
			for (int i = 0; i < p.limitSize(limit); i++) {
				seats.add(p.seatId(p.limitSeat(limit, i)));
			}
			builder.addLimit(id, this.capacity.getOrDefault(id, p.limitMax(limit)), seats);
		}
	}

	private void addCandidates(ProblemBuilder builder, int student) {
		Problem p = this.problem;
		for (int k = p.firstCandidate(student); k < p.firstCandidate(student + 1); k++) {
			String seat = p.seatId(p.candidateSeat(k));
			if (this.banned.contains(k)) {
				continue;
			}
			if (p.rank(k) == Problem.NONE) {
				builder.addUnwished(p.studentId(student), seat, p.distance(k), p.penalty(k), p.cost(k));
			}
			else {
				builder.addCandidate(p.studentId(student), seat, p.rank(k), p.distance(k), p.penalty(k), p.cost(k));
			}
		}
	}

	private void addPairs(ProblemBuilder builder) {
		Problem p = this.problem;
		for (int i = 0; i < p.pinCount(); i++) {
			String student = p.studentId(p.candidateStudent(p.pin(i)));
			this.pins.putIfAbsent(student, p.seatId(p.candidateSeat(p.pin(i))));
		}
		this.pins.forEach(builder::addPin);
		for (int i = 0; i < p.publishedCount(); i++) {
			int seat = p.publishedSeat(i);
			String student = p.studentId(p.publishedStudent(i));
			if (!this.withdrawn.contains(student)) {
				builder.addPublished(student, (seat == Problem.GONE) ? "gone" : p.seatId(seat));
			}
		}
	}

}
