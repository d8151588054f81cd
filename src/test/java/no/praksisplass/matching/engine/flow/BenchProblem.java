package no.praksisplass.matching.engine.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.ProblemBuilder;
import no.praksisplass.matching.engine.model.Rule;

/**
 * Made-up rounds of any size that look like real ones: practices of 1 to 4 supervisors in
 * municipalities on a map, periods, rooms per practice and agreed places per
 * municipality; students near towns, who may travel in some of the periods, wish for ten
 * seats, the popular ones more often, and can reach about eighty.
 */
final class BenchProblem {

	private static final int PERIODS = 8;

	private static final int REACH = 80;

	private static final int WISHES = 10;

	private final Random random;

	private final int students;

	private final ProblemBuilder builder = Problem.builder();

	/** Seats by period, with place and popularity. */
	private final List<List<Seat>> seats = new ArrayList<>();

	private BenchProblem(int students, long seed) {
		this.students = students;
		this.random = new Random(seed);
	}

	/**
	 * Makes a round.
	 * @param students number of students
	 * @param rooms rooms at practices, over all periods, for every hundred students
	 * @param criteria the criteria
	 * @param unit metres that distances are counted in
	 * @param seed another round for every seed
	 */
	static Problem of(int students, int rooms, List<Criterion> criteria, int unit, long seed) {
		BenchProblem bench = new BenchProblem(students, seed);
		bench.builder.criteria(criteria).seed("bench");
		bench.addSeats(rooms);
		for (int s = 0; s < students; s++) {
			bench.addStudent(s, unit);
		}
		return bench.builder.build();
	}

	/**
	 * The same round where students choose by number; the numbers are drawn by lot.
	 * @param students number of students
	 * @param rooms rooms at practices, over all periods, for every hundred students
	 * @param guarantee whether nobody is left out who need not be
	 * @param seed another round for every seed
	 */
	static Problem byPickNumber(int students, int rooms, boolean guarantee, long seed) {
		BenchProblem bench = new BenchProblem(students, seed);
		bench.builder.rule(Rule.PICK_NUMBER).guarantee(guarantee).seed("bench");
		bench.addSeats(rooms);
		List<Integer> numbers = new ArrayList<>(IntStream.rangeClosed(1, students).boxed().toList());
		Collections.shuffle(numbers, new Random(~seed));
		for (int s = 0; s < students; s++) {
			bench.builder.addStudent("s" + s, 0, numbers.get(s));
			bench.addCandidates("s" + s, 1);
		}
		return bench.builder.build();
	}

	private void addSeats(int rooms) {
		for (int period = 0; period < PERIODS; period++) {
			this.seats.add(new ArrayList<>());
		}
		int wanted = (int) (this.students * (rooms / 100.0) / PERIODS);
		int made = 0;
		for (int municipality = 0; made < wanted; municipality++) {
			double x = this.random.nextDouble() * 400;
			double y = this.random.nextDouble() * 400;
			int practices = 1 + this.random.nextInt(8);
			List<List<String>> all = new ArrayList<>();
			for (int period = 0; period < PERIODS; period++) {
				all.add(new ArrayList<>());
			}
			int here = 0;
			for (int p = 0; p < practices; p++) {
				here += addPractice("k" + municipality + "l" + p, x, y, all);
			}
			made += here;
			for (int period = 0; period < PERIODS; period++) {
				this.builder.addLimit("k" + municipality + "-" + period, Math.max(1, here * 9L / 10), all.get(period));
			}
		}
	}

	private int addPractice(String id, double x, double y, List<List<String>> all) {
		int supervisors = 1 + this.random.nextInt(4);
		int rooms = Math.max(1, supervisors - this.random.nextInt(2));
		double popularity = Math.exp(this.random.nextGaussian());
		for (int period = 0; period < PERIODS; period++) {
			List<String> seatIds = new ArrayList<>();
			for (int v = 0; v < supervisors; v++) {
				String seat = id + "v" + v + "-" + period;
				this.builder.addSeat(seat, 1 + this.random.nextInt(2));
				this.seats.get(period).add(new Seat(seat, x, y, popularity));
				seatIds.add(seat);
			}
			this.builder.addLimit(id + "-" + period, rooms, seatIds);
			all.get(period).addAll(seatIds);
		}
		return rooms;
	}

	private void addStudent(int s, int unit) {
		String id = "s" + s;
		this.builder.addStudent(id, 0);
		addCandidates(id, unit);
	}

	private void addCandidates(String id, int unit) {
		double x = this.random.nextDouble() * 400;
		double y = this.random.nextDouble() * 400;
		List<Seat> reach = reach(x, y);
		for (int i = 0; i < reach.size(); i++) {
			Seat seat = reach.get(i);
			int distance = (int) (1000 * Math.hypot(seat.x - x, seat.y - y)) / unit;
			if (i < WISHES) {
				this.builder.addCandidate(id, seat.id, i + 1, distance, 0, 0);
			}
			else {
				this.builder.addUnwished(id, seat.id, distance, 0, 0);
			}
		}
	}

	/** Some seats, the most liked first: popular, near, and a taste of one's own. */
	private List<Seat> reach(double x, double y) {
		List<Scored> scored = new ArrayList<>();
		int reach = REACH - 3 + this.random.nextInt(7);
		Set<Seat> seen = new HashSet<>();
		int first = this.random.nextInt(PERIODS);
		for (int tries = 0; seen.size() < reach && tries < 20 * reach; tries++) {
			List<Seat> period = this.seats.get((first + this.random.nextInt(3)) % PERIODS);
			Seat seat = period.get(this.random.nextInt(period.size()));
			double distance = Math.hypot(seat.x - x, seat.y - y);
			if (distance < 250 && seen.add(seat)) {
				scored.add(new Scored(seat, seat.popularity * 100 / (20 + distance) * (1 + this.random.nextDouble())));
			}
		}
		scored.sort((a, b) -> Double.compare(b.score, a.score));
		return scored.stream().map(Scored::seat).toList();
	}

	private record Seat(String id, double x, double y, double popularity) {
	}

	private record Scored(Seat seat, double score) {
	}

}
