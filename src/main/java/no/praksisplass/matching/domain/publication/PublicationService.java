package no.praksisplass.matching.domain.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.publication.PublicationCheck.Surplus;
import no.praksisplass.matching.domain.publication.PublicationCheck.Unconfirmed;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunOutcome;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.matching.engine.Verifier;
import no.praksisplass.matching.engine.model.Verdict;
import no.praksisplass.placement.PublishRound;
import no.praksisplass.placement.Publisher;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.placement.SeatsTakenException.Shortage;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes runs, and opens published rounds again, for their coordinators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class PublicationService {

	private final RunAccess access;

	private final Rounds rounds;

	private final Runs runs;

	private final Decisions decisions;

	private final Publisher publisher;

	private final Students students;

	private final Supervisors supervisors;

	private final Periods periods;

	private final CurrentUser currentUser;

	PublicationService(RunAccess access, Rounds rounds, Runs runs, Decisions decisions, Publisher publisher,
			Students students, Supervisors supervisors, Periods periods, CurrentUser currentUser) {
		this.access = access;
		this.rounds = rounds;
		this.runs = runs;
		this.decisions = decisions;
		this.publisher = publisher;
		this.students = students;
		this.supervisors = supervisors;
		this.periods = periods;
		this.currentUser = currentUser;
	}

	/**
	 * What stands in the way of publishing a run.
	 * @throws NotFoundException if it has no result
	 */
	public PublicationCheck check(RunId id) {
		RunView run = this.access.run(id);
		RunOutcome outcome = outcome(run);
		RoundView round = this.access.round(run.roundId());
		List<RunPlacementView> placements = this.runs.placements(id);
		Map<SupervisorId, SupervisorView> named = supervisors(placements);
		Map<PeriodId, String> periodNames = periodNames(round);
		List<Surplus> surpluses = RoundLimitPolicy.surpluses(placements, named, periodNames);
		List<Shortage> shortages = this.publisher.shortages(round, choices(placements));
		return new PublicationCheck(unconfirmed(round, placements, named, periodNames), surpluses, shortages,
				outcome.unplaced(), this.runs.isBuiltOnOlderData(run, round));
	}

	/**
	 * Publishes a run. Its files are verified once more before.
	 * @throws RuleViolation if something stands in the way
	 * @throws no.praksisplass.placement.SeatsTakenException if seats or rooms went
	 * meanwhile
	 */
	@Transactional
	public void publish(RunId id) {
		RunView run = this.access.run(id);
		RunOutcome outcome = outcome(run);
		RoundView round = this.rounds.lock(run.roundId());
		List<RunPlacementView> placements = this.runs.placements(id);
		Map<SupervisorId, SupervisorView> named = supervisors(placements);
		Map<PeriodId, String> periodNames = periodNames(round);
		if (!RoundLimitPolicy.surpluses(placements, named, periodNames).isEmpty()) {
			throw RuleViolation.of("matching.publish.surplus");
		}
		if (!unconfirmed(round, placements, named, periodNames).isEmpty()) {
			throw RuleViolation.of("matching.publish.unconfirmed");
		}
		requireValid(run);
		this.publisher.publish(new PublishRound(round.id(), run.number(), outcome.problemSha256(),
				outcome.resultSha256(), this.currentUser.require().personId(), choices(placements)));
	}

	/**
	 * Opens a published round again.
	 * @throws RuleViolation if it is not published or the reason is empty
	 */
	@Transactional
	public void reopen(RoundId id, String reason) {
		this.access.round(id);
		this.publisher.reopen(id, reason, this.currentUser.require().personId());
	}

	private void requireValid(RunView run) {
		Verdict verdict = new Verifier().verify(this.runs.problem(run.id()).orElseThrow(),
				this.runs.result(run.id()).orElseThrow());
		if (!verdict.ok()) {
			throw new IllegalStateException("Run " + run.id() + " does not verify: " + verdict);
		}
	}

	private static RunOutcome outcome(RunView run) {
		RunOutcome outcome = run.outcome();
		if (outcome == null) {
			throw new NotFoundException("result of run", run.id());
		}
		return outcome;
	}

	private List<Unconfirmed> unconfirmed(RoundView round, List<RunPlacementView> placements,
			Map<SupervisorId, SupervisorView> named, Map<PeriodId, String> periodNames) {
		var confirmed = this.decisions.confirmed(round.periods());
		List<RunPlacementView> open = placements.stream()
			.filter(RunPlacementView::maybe)
			.filter((
					placement) -> !confirmed.contains(new Decisions.Confirmed(placement.seat(), placement.studentId())))
			.toList();
		Map<StudentId, String> studentNames = this.students
			.findAll(open.stream().map(RunPlacementView::studentId).toList())
			.stream()
			.collect(Collectors.toMap(StudentView::id, StudentView::name));
		return open.stream()
			.map((placement) -> new Unconfirmed(placement.studentId(),
					studentNames.getOrDefault(placement.studentId(), ""), placement.seat(),
					Objects.requireNonNull(named.get(placement.supervisorId())).name(),
					periodNames.getOrDefault(placement.periodId(), "")))
			.toList();
	}

	private Map<SupervisorId, SupervisorView> supervisors(List<RunPlacementView> placements) {
		return this.supervisors.findAll(placements.stream().map(RunPlacementView::supervisorId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, (supervisor) -> supervisor));
	}

	private Map<PeriodId, String> periodNames(RoundView round) {
		return this.periods.findAll(round.periods())
			.stream()
			.collect(Collectors.toMap(PeriodView::id, PeriodView::name));
	}

	private static List<SeatChoice> choices(List<RunPlacementView> placements) {
		return placements.stream()
			.map((placement) -> new SeatChoice(placement.studentId(), placement.supervisorId(), placement.practiceId(),
					placement.periodId(), placement.wishRank()))
			.toList();
	}

}
