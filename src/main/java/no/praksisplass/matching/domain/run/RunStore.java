package no.praksisplass.matching.domain.run;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import no.praksisplass.geography.Travel;
import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.Assembly;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes runs on behalf of the job that works on them. Every change locks the run, and
 * one that comes from an owner that no longer is has no effect: two jobs give one result.
 */
@Component
@Transactional
class RunStore {

	private final RunRepository runs;

	private final RunPlacementRepository placements;

	private final RunFiles files;

	private final Rounds rounds;

	private final JdbcClient jdbc;

	private final Clock clock;

	RunStore(RunRepository runs, RunPlacementRepository placements, RunFiles files, Rounds rounds, JdbcClient jdbc,
			Clock clock) {
		this.runs = runs;
		this.placements = placements;
		this.files = files;
		this.rounds = rounds;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes this owner the run's; empty if the run has ended. */
	Optional<RoundView> start(RunId id, UUID owner) {
		AllocationRun run = this.runs.lockById(id.value()).orElseThrow(() -> new NotFoundException("run", id));
		if (run.status().isEnded()) {
			return Optional.empty();
		}
		run.start(owner, this.clock.instant());
		this.runs.saveAndFlush(run);
		return this.rounds.find(run.roundId());
	}

	void solved(RunId id, UUID owner, RoundView round, SolvedRun solved) {
		end(id, owner, (run) -> {
			run.solved(round, solved, this.clock.instant());
			this.runs.saveAndFlush(run);
			this.files.store(id, solved);
			this.placements
				.saveAll(solved.placements().stream().map((placement) -> stored(id, solved, placement)).toList());
			solved.unplaced().forEach((unplaced) -> store(id, solved, unplaced));
		});
	}

	void cancelled(RunId id, UUID owner) {
		end(id, owner, (run) -> run.cancelled(this.clock.instant()));
	}

	void failed(RunId id, UUID owner, RunFailure failure) {
		end(id, owner, (run) -> run.failed(failure, this.clock.instant()));
	}

	/** Notes how far the run has come; answers whether to go on with it. */
	boolean goOn(RunId id, UUID owner, int done, int total) {
		return this.jdbc.sql("""
				UPDATE allocation_run SET students_done = :done, students_total = :total
				WHERE id = :id AND owner = :owner AND status = 'RUNNING' AND NOT cancel_requested""")
			.param("done", done)
			.param("total", total)
			.param("id", id.value())
			.param("owner", owner)
			.update() == 1;
	}

	private void end(RunId id, UUID owner, Consumer<AllocationRun> how) {
		this.runs.lockById(id.value()).filter((run) -> run.isOwnedBy(owner)).ifPresent(how);
	}

	static RunPlacement stored(RunId run, SolvedRun solved, Placement placement) {
		Assembly assembly = solved.assembly();
		Problem problem = assembly.problem();
		AssembledSeat seat = solved.seat(placement);
		int candidate = problem.findCandidate(problem.findStudent(placement.student()),
				problem.findSeat(placement.seat()));
		Travel travel = Objects
			.requireNonNull(Objects.requireNonNull(assembly.journeys().get(placement.student())).get(placement.seat()));
		return new RunPlacement(run, student(assembly, placement.student()), seat, wishRank(problem, candidate), travel,
				pins(problem).contains(candidate));
	}

	private static @Nullable Integer wishRank(Problem problem, int candidate) {
		int rank = problem.rank(candidate);
		return (rank != Problem.NONE) ? Integer.valueOf(rank) : null;
	}

	private static List<Integer> pins(Problem problem) {
		return IntStream.range(0, problem.pinCount()).map(problem::pin).boxed().toList();
	}

	private void store(RunId run, SolvedRun solved, Unplaced unplaced) {
		this.jdbc.sql("INSERT INTO run_unplaced (id, run_id, student_id, reason) VALUES (:id, :run, :student, :reason)")
			.param("id", UUID.randomUUID())
			.param("run", run.value())
			.param("student", student(solved.assembly(), unplaced.student()).value())
			.param("reason", unplaced.reason().name())
			.update();
	}

	private static StudentId student(Assembly assembly, String name) {
		StudentId student = assembly.key().students().get(name);
		if (student == null) {
			throw new IllegalStateException("No student " + name);
		}
		return student;
	}

}
