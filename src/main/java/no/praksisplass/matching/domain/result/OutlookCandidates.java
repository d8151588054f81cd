package no.praksisplass.matching.domain.result;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.result.StudentOutlook.Candidate;
import no.praksisplass.matching.domain.result.StudentOutlook.State;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.placement.Capacity.Seat;
import org.jspecify.annotations.Nullable;

/** The seats within one student's reach, best wish and shortest journey first. */
final class OutlookCandidates {

	private static final Comparator<Candidate> BEST_FIRST = Comparator
		.comparing(Candidate::wishRank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
		.thenComparingInt(Candidate::metres)
		.thenComparing(Candidate::practice)
		.thenComparing(Candidate::supervisor);

	private final Problem problem;

	private final RunKey key;

	private final Directory directory;

	private final OutlookReasons reasons;

	private final SeatUse use;

	OutlookCandidates(Problem problem, Result result, RunKey key, Directory directory, OutlookReasons reasons) {
		this.problem = problem;
		this.key = key;
		this.directory = directory;
		this.reasons = reasons;
		this.use = new SeatUse(problem, result);
	}

	List<Candidate> of(String name, ResultRow.@Nullable Place place) {
		int student = this.problem.findStudent(name);
		Seat chosen = (place != null) ? place.placement().seat() : null;
		return IntStream.range(this.problem.firstCandidate(student), this.problem.firstCandidate(student + 1))
			.mapToObj((candidate) -> candidate(candidate, chosen))
			.sorted(BEST_FIRST)
			.toList();
	}

	private Candidate candidate(int candidate, @Nullable Seat chosen) {
		int seat = this.problem.candidateSeat(candidate);
		String name = this.problem.seatId(seat);
		AssembledSeat known = Objects.requireNonNull(this.key.seats().get(name));
		int rank = this.problem.rank(candidate);
		return new Candidate(known.seat(), this.directory.supervisor(known.supervisor()).name(),
				this.directory.practice(known.practice()).name(), this.directory.municipality(known.practice()),
				this.directory.period(known.period()).name(), (rank == Problem.NONE) ? null : rank,
				this.problem.distance(candidate), known.seat().equals(chosen) ? State.CHOSEN : this.use.state(seat),
				this.reasons.whyNot(name));
	}

}
