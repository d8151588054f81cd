package no.praksisplass.matching.domain.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.result.StudentOutlook.Candidate;
import no.praksisplass.matching.domain.result.StudentOutlook.Excluded;
import no.praksisplass.matching.domain.result.StudentOutlook.State;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what a run had to choose from for a student, from the very files of the run. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class OutlookService {

	private static final Comparator<Candidate> BEST_FIRST = Comparator
		.comparing(Candidate::wishRank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
		.thenComparingInt(Candidate::metres)
		.thenComparing(Candidate::practice)
		.thenComparing(Candidate::supervisor);

	private final RunAccess access;

	private final Runs runs;

	private final ResultService results;

	private final Names names;

	OutlookService(RunAccess access, Runs runs, ResultService results, Names names) {
		this.access = access;
		this.runs = runs;
		this.results = results;
		this.names = names;
	}

	/**
	 * @throws NotFoundException if the run has no result or the student is not in it
	 */
	public StudentOutlook outlook(RunId id, StudentId student) {
		RunView run = this.access.run(id);
		RunKey key = this.runs.key(id).orElseThrow(() -> new NotFoundException("result of run", id));
		Problem problem = this.runs.problem(id).orElseThrow();
		Result result = this.runs.result(id).orElseThrow();
		String name = key.students()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(student))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("student of the run", student));
		Directory directory = this.names.of(this.access.round(run.roundId()), List.of(student),
				key.seats().values().stream().map(AssembledSeat::supervisor).toList(),
				key.seats().values().stream().map(AssembledSeat::practice).toList());
		ResultRow row = this.results.row(id, student);
		return new StudentOutlook(row, candidates(problem, result, key, directory, name, row),
				excluded(key, directory, name));
	}

	private static List<Candidate> candidates(Problem problem, Result result, RunKey key, Directory directory,
			String name, ResultRow row) {
		SeatUse use = new SeatUse(problem, result);
		int student = problem.findStudent(name);
		Seat chosen = (row.place() != null) ? row.place().placement().seat() : null;
		List<Candidate> candidates = new ArrayList<>();
		for (int candidate = problem.firstCandidate(student); candidate < problem
			.firstCandidate(student + 1); candidate++) {
			int seat = problem.candidateSeat(candidate);
			AssembledSeat known = Objects.requireNonNull(key.seats().get(problem.seatId(seat)));
			State state = known.seat().equals(chosen) ? State.CHOSEN : use.state(seat);
			candidates.add(candidate(directory, known, rank(problem, candidate), problem.distance(candidate), state));
		}
		return candidates.stream().sorted(BEST_FIRST).toList();
	}

	private static @Nullable Integer rank(Problem problem, int candidate) {
		int rank = problem.rank(candidate);
		return (rank == Problem.NONE) ? null : Integer.valueOf(rank);
	}

	private static Candidate candidate(Directory directory, AssembledSeat seat, @Nullable Integer rank, int metres,
			State state) {
		return new Candidate(seat.seat(), directory.supervisor(seat.supervisor()).name(),
				directory.practice(seat.practice()).name(), directory.municipality(seat.practice()),
				directory.period(seat.period()).name(), rank, metres, state);
	}

	private static List<Excluded> excluded(RunKey key, Directory directory, String student) {
		return key.exclusions().getOrDefault(student, Map.of()).entrySet().stream().map((entry) -> {
			AssembledSeat seat = Objects.requireNonNull(key.seats().get(entry.getKey()));
			return new Excluded(directory.practice(seat.practice()).name(), directory.municipality(seat.practice()),
					directory.period(seat.period()).name(), entry.getValue());
		})
			.distinct()
			.sorted(Comparator.comparing(Excluded::reason)
				.thenComparing(Excluded::practice)
				.thenComparing(Excluded::period))
			.toList();
	}

}
