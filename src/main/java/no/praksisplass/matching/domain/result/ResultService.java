package no.praksisplass.matching.domain.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.decision.Decisions.Confirmed;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.StudentView;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs came to, for the coordinator's pages. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class ResultService {

	private final RunAccess access;

	private final Runs runs;

	private final Placements placements;

	private final Decisions decisions;

	private final Names names;

	ResultService(RunAccess access, Runs runs, Placements placements, Decisions decisions, Names names) {
		this.access = access;
		this.runs = runs;
		this.placements = placements;
		this.decisions = decisions;
		this.names = names;
	}

	/** The round's runs, newest first. */
	public List<RunView> runs(RoundId round) {
		this.access.round(round);
		return this.runs.ofRound(round);
	}

	public RunView run(RunId id) {
		return this.access.run(id);
	}

	public Runs.Progress progress(RunId id) {
		this.access.run(id);
		return this.runs.progress(id);
	}

	/** Whether the round has changed since the run read it. */
	public boolean isBuiltOnOlderData(RunId id) {
		RunView run = this.access.run(id);
		return this.runs.isBuiltOnOlderData(run, this.access.round(run.roundId()));
	}

	/** The rows of a result that a filter accepts, by name in Norwegian order. */
	public List<ResultRow> rows(RunId id, ResultFilter filter) {
		return rows(this.access.run(id)).stream()
			.filter(filter::accepts)
			.sorted(new ResultOrder().by(Sort.Order.asc("student")))
			.toList();
	}

	/**
	 * A page of the rows that a filter accepts.
	 * @param page sorted by {@code student}, {@code practice}, {@code municipality},
	 * {@code wish}, {@code distance}, {@code cohort} or {@code reason}
	 */
	public Page<ResultRow> rows(RunId id, ResultFilter filter, Pageable page) {
		return new ResultOrder().page(rows(this.access.run(id)).stream().filter(filter::accepts).toList(), page);
	}

	/** What a run means for one student. */
	public ResultRow row(RunId id, StudentId student) {
		return rows(this.access.run(id)).stream()
			.filter((row) -> row.student().equals(student))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("student of the run", student));
	}

	/** The sums of a result. */
	public ResultFigures figures(RunId id) {
		RunView run = this.access.run(id);
		return ResultFigures.of(run, this.runs.placements(id), this.runs.unplaced(id).size());
	}

	private List<ResultRow> rows(RunView run) {
		RoundView round = this.access.round(run.roundId());
		List<RunPlacementView> placed = this.runs.placements(run.id());
		Map<StudentId, Unplaced.Reason> unplaced = this.runs.unplaced(run.id());
		Directory directory = this.names.of(round,
				Stream.concat(placed.stream().map(RunPlacementView::studentId), unplaced.keySet().stream()).toList(),
				placed.stream().map(RunPlacementView::supervisorId).toList(),
				placed.stream().map(RunPlacementView::practiceId).toList());
		Map<StudentId, Seat> published = this.placements.lastInForce(round.id())
			.stream()
			.collect(Collectors.toMap(PlacementView::studentId,
					(placement) -> new Seat(placement.supervisorId(), placement.periodId())));
		Set<Confirmed> confirmed = this.decisions.confirmed(round.periods());
		List<ResultRow> rows = new ArrayList<>();
		placed.forEach((placement) -> rows
			.add(row(directory.student(placement.studentId()), place(directory, placement, published, confirmed))));
		unplaced.forEach((student, reason) -> {
			StudentView view = directory.student(student);
			rows.add(new ResultRow(student, view.name(), view.studentNumber(), view.cohort(), null, reason));
		});
		return rows;
	}

	private static ResultRow row(StudentView student, ResultRow.Place place) {
		return new ResultRow(student.id(), student.name(), student.studentNumber(), student.cohort(), place, null);
	}

	private static ResultRow.Place place(Directory directory, RunPlacementView placement,
			Map<StudentId, Seat> published, Set<Confirmed> confirmed) {
		Seat last = published.get(placement.studentId());
		return new ResultRow.Place(placement, directory.supervisor(placement.supervisorId()).name(),
				directory.practice(placement.practiceId()).name(), directory.municipality(placement.practiceId()),
				directory.period(placement.periodId()).name(),
				placement.maybe() && !confirmed.contains(new Confirmed(placement.seat(), placement.studentId())),
				last != null && !last.equals(placement.seat()));
	}

}
