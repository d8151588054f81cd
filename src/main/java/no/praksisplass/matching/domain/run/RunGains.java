package no.praksisplass.matching.domain.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.run.RunGain.Lack;
import no.praksisplass.matching.engine.Explainer;
import no.praksisplass.matching.engine.model.Gain;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Reassignment;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.placement.Capacity.Room;

/** Works out what one more place would do, for every practice in every period. */
final class RunGains {

	private static final Comparator<RunGain> MOST_FIRST = Comparator.comparingInt(RunGain::placed)
		.thenComparingInt((gain) -> gain.better() - gain.worse())
		.reversed();

	private final Problem problem;

	private final RunKey key;

	private final Explainer explainer;

	/** Rooms where one more room alone would help. */
	private final Set<Room> roomAlone;

	/** How many students each room has. */
	private final Map<Room, Long> taken;

	private final Map<Room, Integer> rooms = new HashMap<>();

	private final List<Gain> gains;

	private RunGains(Problem problem, Result result, RunKey key) {
		this.problem = problem;
		this.key = key;
		this.explainer = Explainer.of(problem, result);
		this.gains = this.explainer.gains();
		this.roomAlone = this.gains.stream()
			.map((gain) -> key.rooms().get(gain.id()))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		this.taken = result.placements()
			.stream()
			.map(Placement::seat)
			.collect(Collectors.groupingBy((seat) -> room(seat), Collectors.counting()));
		IntStream.range(0, problem.limitCount())
			.forEach((limit) -> this.rooms.put(Objects.requireNonNull(key.rooms().get(problem.limitId(limit))),
					problem.limitMax(limit)));
	}

	/**
	 * The gains of a result, the greatest first; empty under the pick numbers.
	 * @param problem the problem
	 * @param result its result
	 * @param key what their names stand for
	 */
	static List<RunGain> of(Problem problem, Result result, RunKey key) {
		RunGains gains = new RunGains(problem, result, key);
		Map<Room, RunGain> best = new HashMap<>();
		gains.gains.stream()
			.filter((gain) -> key.seats().containsKey(gain.id()))
			.map(gains::gain)
			.forEach((gain) -> best.merge(new Room(gain.practice(), gain.period()), gain,
					(one, other) -> (MOST_FIRST.compare(one, other) <= 0) ? one : other));
		return best.values()
			.stream()
			.sorted(MOST_FIRST.thenComparing((gain) -> gain.practice().value())
				.thenComparing((gain) -> gain.period().value()))
			.toList();
	}

	private RunGain gain(Gain gain) {
		Room room = room(gain.id());
		int better = 0;
		int worse = 0;
		for (Reassignment move : this.explainer.moved(gain.id())) {
			int change = Integer.compare(rank(move.student(), move.from()), rank(move.student(), move.to()));
			better += (move.from().isPresent() && change > 0) ? 1 : 0;
			worse += (change < 0) ? 1 : 0;
		}
		int placed = (int) gain.placed().stream().mapToLong(Long::longValue).sum();
		return new RunGain(room.practice(), room.period(), placed, better, worse, lack(room));
	}

	private Lack lack(Room room) {
		if (this.roomAlone.contains(room)) {
			return Lack.ROOM;
		}
		boolean full = this.taken.getOrDefault(room, 0L) >= this.rooms.getOrDefault(room, Integer.MAX_VALUE);
		return full ? Lack.BOTH : Lack.SUPERVISOR;
	}

	private int rank(String student, Optional<String> seat) {
		return seat
			.map((name) -> this.problem.effectiveRank(
					this.problem.findCandidate(this.problem.findStudent(student), this.problem.findSeat(name))))
			.orElse(Integer.MAX_VALUE);
	}

	private Room room(String seat) {
		AssembledSeat known = Objects.requireNonNull(this.key.seats().get(seat));
		return new Room(known.practice(), known.period());
	}

}
