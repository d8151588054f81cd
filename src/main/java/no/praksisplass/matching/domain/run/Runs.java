package no.praksisplass.matching.domain.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads runs and what came of them; for services, it asks for no role. */
@Service
@Transactional(readOnly = true)
public class Runs {

	private final RunRepository runs;

	private final RunPlacementRepository placements;

	private final RunFiles files;

	private final OlderData olderData;

	private final JdbcClient jdbc;

	Runs(RunRepository runs, RunPlacementRepository placements, RunFiles files, OlderData olderData, JdbcClient jdbc) {
		this.runs = runs;
		this.placements = placements;
		this.files = files;
		this.olderData = olderData;
		this.jdbc = jdbc;
	}

	public Optional<RunView> find(RunId id) {
		return this.runs.findById(id.value()).map(AllocationRun::view);
	}

	/** The round's runs, newest first. */
	public List<RunView> ofRound(RoundId round) {
		return this.runs.findByRoundIdOrderByNumberDesc(round.value()).stream().map(AllocationRun::view).toList();
	}

	/**
	 * The runs of each of the rounds, newest first; a round without is not in the map.
	 */
	public Map<RoundId, List<RunView>> ofRounds(Collection<RoundId> rounds) {
		return this.runs.findByRoundIdInOrderByNumberDesc(rounds.stream().map(RoundId::value).toList())
			.stream()
			.map(AllocationRun::view)
			.collect(Collectors.groupingBy(RunView::roundId));
	}

	/** Whether one of the round's runs is queued or running. */
	public boolean isUnderWay(RoundId round) {
		return this.runs.isUnderWay(round.value());
	}

	/** Students dealt with and students in all, as the job last told. */
	public Progress progress(RunId id) {
		return this.jdbc
			.sql("SELECT students_done, students_total, cancel_requested FROM allocation_run WHERE id = :id")
			.param("id", id.value())
			.query((row, number) -> new Progress(row.getInt(1), row.getInt(2), row.getBoolean(3)))
			.single();
	}

	/** Where a run puts students. */
	public List<RunPlacementView> placements(RunId id) {
		return this.placements.findByRunId(id.value()).stream().map(RunPlacement::view).toList();
	}

	/** How many supervisors a run gives students. */
	public int supervisors(RunId id) {
		return this.placements.countSupervisors(id.value());
	}

	/** The students that runs put with one supervisor, by run. */
	public Map<RunId, List<RunPlacementView>> placements(Collection<RunId> runs, SupervisorId supervisor) {
		return this.placements
			.findByRunIdInAndSupervisorId(runs.stream().map(RunId::value).toList(), supervisor.value())
			.stream()
			.collect(Collectors.groupingBy(RunPlacement::run,
					Collectors.mapping(RunPlacement::view, Collectors.toList())));
	}

	/** Where a run puts one student. */
	public Optional<RunPlacementView> placement(RunId id, StudentId student) {
		return this.placements.findByRunIdAndStudentId(id.value(), student.value()).map(RunPlacement::view);
	}

	/** Where runs put one student; a run that does not is not in the map. */
	public Map<RunId, RunPlacementView> placements(Collection<RunId> runs, StudentId student) {
		return this.placements.findByRunIdInAndStudentId(runs.stream().map(RunId::value).toList(), student.value())
			.stream()
			.collect(Collectors.toMap(RunPlacement::run, RunPlacement::view));
	}

	/** The students a run leaves without a place, and why. */
	public Map<StudentId, Unplaced.Reason> unplaced(RunId id) {
		return this.jdbc.sql("SELECT student_id, reason FROM run_unplaced WHERE run_id = :run")
			.param("run", id.value())
			.query((row, number) -> Map.entry(new StudentId(row.getObject(1, UUID.class)),
					Unplaced.Reason.valueOf(row.getString(2))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** The problem file of a solved run. */
	public Optional<byte[]> problemFile(RunId id) {
		return this.files.problemFile(id);
	}

	/** The result file of a solved run. */
	public Optional<byte[]> resultFile(RunId id) {
		return this.files.resultFile(id);
	}

	/** The problem of a solved run. */
	public Optional<Problem> problem(RunId id) {
		return this.files.problem(id);
	}

	/** The result of a solved run. */
	public Optional<Result> result(RunId id) {
		return this.files.result(id);
	}

	/** What the names in the files of a solved run stand for. */
	public Optional<RunKey> key(RunId id) {
		return this.files.key(id);
	}

	/** What one more place would do to a run, if that has been worked out by now. */
	public Optional<List<RunGain>> keptGains(RunId id) {
		return this.files.gains(id);
	}

	/**
	 * What one more place would do to any of these runs, as far as it is known by now.
	 */
	public List<RunGain> keptGains(Collection<RunId> ids) {
		return this.files.gains(ids);
	}

	/**
	 * What one more place would do to a solved run, the most first; worked out now, in
	 * some seconds for a large round, where it has not been.
	 */
	public List<RunGain> gains(RunId id) {
		return keptGains(id).orElseGet(() -> problem(id)
			.map((problem) -> RunGains.of(problem, result(id).orElseThrow(), key(id).orElseThrow()))
			.orElse(List.of()));
	}

	/**
	 * Whether the round is no longer what the run was made from: a wish, an answer, a
	 * lock or anything else that decides has changed.
	 */
	public boolean isBuiltOnOlderData(RunView run, RoundView round) {
		RunOutcome outcome = run.outcome();
		return outcome != null && this.olderData.isUnder(run, outcome, round);
	}

	/**
	 * How far a run has come.
	 *
	 * @param done students dealt with
	 * @param total students in all; 0 while the round is still read
	 * @param cancelRequested whether it has been asked to stop
	 */
	public record Progress(int done, int total, boolean cancelRequested) {
	}

}
