package no.praksisplass.matching.domain.trial;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.trial.Trial.Consequence;
import no.praksisplass.matching.domain.trial.Trial.Move;
import no.praksisplass.matching.domain.trial.Trial.Spot;
import no.praksisplass.matching.domain.trial.Trial.Sums;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.shared.StudentId;

/** Puts the difference between two results of one round in words. */
final class Consequences {

	private final Problem problem;

	private final RunKey key;

	private final Directory directory;

	/** Index of the student tried. */
	private final int tried;

	Consequences(Problem problem, RunKey key, Directory directory, int tried) {
		this.problem = problem;
		this.key = key;
		this.directory = directory;
		this.tried = tried;
	}

	Consequence between(Result before, Result after) {
		int[] from = choice(before);
		int[] to = choice(after);
		Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
		Stream<Move> others = IntStream.range(0, from.length)
			.filter((s) -> s != this.tried && from[s] != to[s])
			.mapToObj((s) -> move(s, from, to))
			.sorted(Comparator.comparingInt(Move::worth).thenComparing(Move::name, norwegian::compare));
		List<Move> moves = Stream.concat(Stream.of(move(this.tried, from, to)), others).toList();
		int highest = Stream.of(before, after)
			.flatMap((result) -> result.ranks().byRank().keySet().stream())
			.mapToInt(Integer::intValue)
			.max()
			.orElse(1);
		return new Consequence(sums(before), sums(after), highest, moves);
	}

	/** A seat as it is for the candidate's student. */
	Spot spot(int candidate) {
		AssembledSeat seat = Objects
			.requireNonNull(this.key.seats().get(this.problem.seatId(this.problem.candidateSeat(candidate))));
		int rank = this.problem.rank(candidate);
		return new Spot(this.directory.supervisor(seat.supervisor()).name(),
				this.directory.practice(seat.practice()).name(), this.directory.municipality(seat.practice()),
				this.directory.period(seat.period()).name(), (rank == Problem.NONE) ? null : rank,
				this.problem.distance(candidate));
	}

	private Move move(int student, int[] from, int[] to) {
		StudentId id = Objects.requireNonNull(this.key.students().get(this.problem.studentId(student)));
		return new Move(id, this.directory.student(id).name(),
				(from[student] == Problem.NONE) ? null : spot(from[student]),
				(to[student] == Problem.NONE) ? null : spot(to[student]));
	}

	private int[] choice(Result result) {
		Map<String, String> seats = new HashMap<>();
		result.placements().forEach((placement) -> seats.put(placement.student(), placement.seat()));
		return IntStream.range(0, this.problem.studentCount()).map((s) -> {
			String seat = seats.get(this.problem.studentId(s));
			return (seat == null) ? Problem.NONE : this.problem.findCandidate(s, this.problem.findSeat(seat));
		}).toArray();
	}

	private static Sums sums(Result result) {
		return new Sums(result.placements().size(), result.unplaced().size(), result.ranks().byRank(),
				result.ranks().none(), result.objective().distance(), result.objective().change());
	}

}
