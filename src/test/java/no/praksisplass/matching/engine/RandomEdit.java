package no.praksisplass.matching.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import no.praksisplass.matching.engine.model.Problem;

/** Random edits, and the problem that comes of them. */
final class RandomEdit {

	private final Problem problem;

	private final Random random;

	private final Map<String, Integer> capacity = new HashMap<>();

	private final Map<String, String> pins = new HashMap<>();

	private final Map<Integer, String> banned = new HashMap<>();

	private final Set<String> withdrawn = new HashSet<>();

	private Runnable takeBack = () -> {
	};

	private String name = "";

	RandomEdit(Problem problem, Random random) {
		this.problem = problem;
		this.random = random;
		for (int i = 0; i < problem.pinCount(); i++) {
			int pin = problem.pin(i);
			this.pins.put(problem.studentId(problem.candidateStudent(pin)), problem.seatId(problem.candidateSeat(pin)));
		}
	}

	/** An edit still to be made; empty where the one thought of makes no sense. */
	Optional<Runnable> next(Replanner replanner) {
		if (this.random.nextInt(3) == 0) {
			return Optional.of(capacity(replanner));
		}
		if (this.problem.candidateCount() == 0) {
			return Optional.empty();
		}
		int candidate = this.random.nextInt(this.problem.candidateCount());
		String student = this.problem.studentId(this.problem.candidateStudent(candidate));
		String seat = this.problem.seatId(this.problem.candidateSeat(candidate));
		if (this.pins.containsKey(student) || this.withdrawn.contains(student) || this.banned.containsKey(candidate)) {
			return Optional.empty();
		}
		this.name = student + " " + seat;
		return Optional.of(switch (this.random.nextInt(4)) {
			case 0 -> {
				this.withdrawn.add(student);
				yield () -> replanner.withdraw(student);
			}
			case 1, 2 -> {
				this.banned.put(candidate, student);
				yield () -> replanner.ban(student, seat);
			}
			default -> {
				this.pins.put(student, seat);
				this.takeBack = () -> this.pins.remove(student);
				yield () -> replanner.pin(student, seat);
			}
		});
	}

	private Runnable capacity(Replanner replanner) {
		int node = this.random.nextInt(this.problem.seatCount() + this.problem.limitCount());
		boolean seat = node < this.problem.seatCount();
		String id = seat ? this.problem.seatId(node) : this.problem.limitId(node - this.problem.seatCount());
		int now = this.capacity.getOrDefault(id,
				seat ? this.problem.capacity(node) : this.problem.limitMax(node - this.problem.seatCount()));
		int next = (this.random.nextInt(4) == 0) ? 0 : Math.max(0, now - 1 + this.random.nextInt(4));
		this.name = id + " takes " + next;
		this.capacity.put(id, next);
		this.takeBack = () -> this.capacity.put(id, now);
		return () -> replanner.setCapacity(id, next);
	}

	/** Forgets the last edit, as it is impossible. */
	void takeBack() {
		this.takeBack.run();
	}

	String name() {
		return this.name;
	}

	Problem problem() {
		Edited edited = new Edited(this.problem);
		this.capacity.forEach(edited::capacity);
		this.pins.forEach(edited::pin);
		this.withdrawn.forEach(edited::withdraw);
		this.banned.forEach((candidate, student) -> edited.ban(student,
				this.problem.seatId(this.problem.candidateSeat(candidate))));
		return edited.build();
	}

}
