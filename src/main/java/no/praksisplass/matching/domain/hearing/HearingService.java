package no.praksisplass.matching.domain.hearing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.hearing.HearingView.ObjectionRow;
import no.praksisplass.matching.domain.result.RunAccess;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.SensitiveReadings;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and ends hearings, and shows what came of them, for the round's coordinators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class HearingService {

	private final RunAccess access;

	private final Rounds rounds;

	private final Runs runs;

	private final HearingRepository hearings;

	private final ObjectionRepository objections;

	private final Students students;

	private final Supervisors supervisors;

	private final Periods periods;

	private final CurrentUser currentUser;

	private final SensitiveReadings readings;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HearingService(RunAccess access, Rounds rounds, Runs runs, HearingRepository hearings,
			ObjectionRepository objections, Students students, Supervisors supervisors, Periods periods,
			CurrentUser currentUser, SensitiveReadings readings, ApplicationEventPublisher events, Clock clock) {
		this.access = access;
		this.rounds = rounds;
		this.runs = runs;
		this.hearings = hearings;
		this.objections = objections;
		this.students = students;
		this.supervisors = supervisors;
		this.periods = periods;
		this.currentUser = currentUser;
		this.readings = readings;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Shows a run to its supervisors, who are written to; an earlier hearing of the round
	 * gives way.
	 * @param endsAt until when they can object
	 * @throws RuleViolation if that has passed, the round is published, or the run places
	 * nobody
	 * @throws NotFoundException if the run has no result
	 */
	@Transactional
	public void open(RunId id, Instant endsAt) {
		RunView run = solved(id);
		if (this.rounds.lock(run.roundId()).status() != RoundStatus.OPEN) {
			throw RuleViolation.of("matching.round.published");
		}
		if (this.runs.placements(id).isEmpty()) {
			throw RuleViolation.of("matching.hearing.nobody");
		}
		Instant now = this.clock.instant();
		this.hearings.findByRoundIdAndClosedAtIsNull(run.roundId().value()).ifPresent((earlier) -> {
			earlier.close(this.currentUser.require().personId(), now);
			this.hearings.saveAndFlush(earlier);
		});
		Hearing hearing = this.hearings
			.saveAndFlush(new Hearing(run, endsAt, this.currentUser.require().personId(), now));
		this.events.publishEvent(new HearingOpened(hearing.id()));
	}

	/** Ends the hearing of a run before its time; without effect if none goes on. */
	@Transactional
	public void close(RunId id) {
		RunView run = this.access.run(id);
		this.rounds.lock(run.roundId());
		this.hearings.findByRoundIdAndClosedAtIsNull(run.roundId().value())
			.filter((hearing) -> hearing.run().equals(id))
			.ifPresent((hearing) -> hearing.close(this.currentUser.require().personId(), this.clock.instant()));
	}

	/** The newest hearing of a run, if it had one. */
	public Optional<HearingView> latest(RunId id) {
		return latest(this.access.run(id));
	}

	private Optional<HearingView> latest(RunView run) {
		return this.hearings.findByRunIdOrderByOpenedAtDesc(run.id().value()).stream().findFirst().map(this::view);
	}

	/**
	 * The newest hearing of a run to be read with its reasons, which is noted for each
	 * student of whom something is told.
	 * @throws NotFoundException if the run had no hearing
	 */
	@Transactional
	public HearingView read(RunId id) {
		RunView run = this.access.run(id);
		HearingView hearing = latest(run).orElseThrow(() -> new NotFoundException("hearing of run", id));
		hearing.objections()
			.stream()
			.map(ObjectionRow::student)
			.distinct()
			.forEach((student) -> this.readings.note("hearing_objection", student.value(), run.universityId()));
		return hearing;
	}

	private RunView solved(RunId id) {
		RunView run = this.access.run(id);
		if (!run.isSolved()) {
			throw new NotFoundException("result of run", id);
		}
		return run;
	}

	private HearingView view(Hearing hearing) {
		return new HearingView(hearing.id(), hearing.openedAt(), hearing.end(), hearing.isOpen(this.clock.instant()),
				this.runs.supervisors(hearing.run()),
				rows(this.objections.findByHearingIdOrderByGivenAt(hearing.id())));
	}

	private List<ObjectionRow> rows(List<Objection> given) {
		Map<StudentId, String> students = this.students.findAll(given.stream().map(Objection::student).toList())
			.stream()
			.collect(Collectors.toMap(StudentView::id, StudentView::name));
		Map<SupervisorId, String> supervisors = this.supervisors
			.findAll(given.stream().map(Objection::supervisor).distinct().toList())
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::name));
		Map<PeriodId, String> periods = this.periods.findAll(given.stream().map(Objection::period).distinct().toList())
			.stream()
			.collect(Collectors.toMap(PeriodView::id, PeriodView::name));
		return given.stream()
			.map((one) -> new ObjectionRow(one.student(), Objects.requireNonNull(students.get(one.student())),
					Objects.requireNonNull(supervisors.get(one.supervisor())),
					Objects.requireNonNull(periods.get(one.period())), one.kind(), one.note(), one.givenAt()))
			.toList();
	}

}
