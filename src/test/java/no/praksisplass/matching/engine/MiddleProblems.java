package no.praksisplass.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import no.praksisplass.matching.engine.model.Fairness;

/**
 * Random rounds too large to try everything and small enough to solve thousands of times:
 * forty students want what thirty-odd of them can have, in practices with rooms in
 * municipalities with agreed places.
 */
final class MiddleProblems {

	private static final int STUDENTS = 40;

	private static final int MUNICIPALITIES = 5;

	private final Random random;

	private final Draft draft = new Draft();

	private final List<String> seats = new ArrayList<>();

	private MiddleProblems(long seed) {
		this.random = new Random(seed);
	}

	static Draft draft(long seed) {
		return new MiddleProblems(seed).fill(seed);
	}

	private Draft fill(long seed) {
		Fairness fairness = RandomProblems.someFairness(seed);
		this.draft.add((b) -> b.fairness(fairness).seed("middle" + seed).criteria(RandomProblems.someCriteria(seed)));
		for (int municipality = 0; municipality < MUNICIPALITIES; municipality++) {
			addMunicipality("m" + municipality);
		}
		for (int s = 0; s < STUDENTS; s++) {
			addStudent("s" + s, s);
		}
		return this.draft;
	}

	private void addMunicipality(String id) {
		List<String> all = new ArrayList<>();
		int rooms = 0;
		int practices = 2 + this.random.nextInt(3);
		for (int p = 0; p < practices; p++) {
			List<String> here = new ArrayList<>();
			int supervisors = 1 + this.random.nextInt(4);
			for (int v = 0; v < supervisors; v++) {
				String seat = id + "p" + p + "v" + v;
				int capacity = this.random.nextInt(3);
				this.draft.add((b) -> b.addSeat(seat, capacity));
				here.add(seat);
			}
			int max = 1 + this.random.nextInt(3);
			rooms += max;
			String limit = id + "p" + p;
			this.draft.add((b) -> b.addLimit(limit, max, here));
			all.addAll(here);
		}
		int max = Math.max(1, rooms * 9 / 10);
		this.draft.add((b) -> b.addLimit(id, max, all));
		this.seats.addAll(all);
	}

	private void addStudent(String id, int number) {
		int priority = this.random.nextInt(2);
		this.draft.add((b) -> b.addStudent(id, priority, number));
		List<String> mine = new ArrayList<>();
		for (String seat : this.seats) {
			if (this.random.nextInt(4) == 0) {
				mine.add(seat);
				int rank = 1 + mine.size() % 6;
				int distance = this.random.nextInt(50);
				int cost = this.random.nextInt(3);
				this.draft.add((rank > 5) ? (b) -> b.addUnwished(id, seat, distance, cost, cost)
						: (b) -> b.addCandidate(id, seat, rank, distance, cost, cost));
			}
		}
		if (!mine.isEmpty() && this.random.nextInt(3) == 0) {
			String seat = mine.get(this.random.nextInt(mine.size()));
			this.draft.add((b) -> b.addPublished(id, seat));
		}
	}

}
