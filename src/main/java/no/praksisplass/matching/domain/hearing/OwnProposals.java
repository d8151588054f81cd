package no.praksisplass.matching.domain.hearing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.matching.domain.decision.MaybeConfirmations;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.Runs;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The students proposed to the supervisor who is signed in, and her say about them. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class OwnProposals {

	private static final int LONGEST_NOTE = 1000;

	private static final String OVER = "matching.hearing.over";

	private final Supervisors supervisors;

	private final HearingRepository hearings;

	private final ObjectionRepository objections;

	private final ProposedStudents reader;

	private final Runs runs;

	private final Rounds rounds;

	private final Students students;

	private final MaybeConfirmations confirmations;

	private final CurrentUser currentUser;

	private final Clock clock;

	OwnProposals(Supervisors supervisors, HearingRepository hearings, ObjectionRepository objections,
			ProposedStudents reader, Runs runs, Rounds rounds, Students students, MaybeConfirmations confirmations,
			CurrentUser currentUser, Clock clock) {
		this.supervisors = supervisors;
		this.hearings = hearings;
		this.objections = objections;
		this.reader = reader;
		this.runs = runs;
		this.rounds = rounds;
		this.students = students;
		this.confirmations = confirmations;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The students about whom she can have her say now, by date. */
	@Transactional(readOnly = true)
	public List<Proposal> mine() {
		SupervisorView me = me();
		List<Hearing> open = this.hearings.findOpenFor(me.id().value(), this.clock.instant());
		Map<RunId, List<RunPlacementView>> proposed = this.runs.placements(open.stream().map(Hearing::run).toList(),
				me.id());
		List<Proposal> mine = new ArrayList<>();
		for (Hearing hearing : open) {
			mine.addAll(this.reader.read(hearing, proposed.getOrDefault(hearing.run(), List.of())));
		}
		return mine;
	}

	/**
	 * One of them.
	 * @throws NotFoundException if the student is not proposed to her
	 * @throws RuleViolation if the time is up
	 */
	@Transactional(readOnly = true)
	public Proposal get(UUID hearingId, StudentId student) {
		Hearing hearing = find(hearingId);
		RunPlacementView proposed = proposed(hearing, student);
		if (!hearing.isOpen(this.clock.instant())) {
			throw RuleViolation.of(OVER);
		}
		return this.reader.read(hearing, List.of(proposed)).get(0);
	}

	/**
	 * Objects to a student, who will not be placed with her from now on.
	 * @throws RuleViolation if the time is up, she has objected already, or the note is
	 * too long
	 * @throws NotFoundException if the student is not proposed to her
	 */
	public void object(UUID hearingId, StudentId student, NewObjection objection) {
		Hearing hearing = lockOpen(hearingId);
		RunPlacementView proposed = proposed(hearing, student);
		if (objection.note().length() > LONGEST_NOTE) {
			throw RuleViolation.onField("note", "matching.objection.too-long", LONGEST_NOTE);
		}
		if (this.objections.existsByHearingIdAndStudentIdAndSupervisorId(hearingId, student.value(),
				proposed.supervisorId().value())) {
			throw RuleViolation.of("matching.objection.known");
		}
		this.objections.save(new Objection(hearing, proposed.seat(), student, objection,
				this.currentUser.require().personId(), this.clock.instant()));
		this.students.keepApart(student, proposed.supervisorId(), objection.kind());
	}

	/**
	 * Says yes to a student in a period to which she answered maybe; without effect if
	 * she has.
	 * @throws RuleViolation if the time is up
	 * @throws NotFoundException if the student is not proposed to her
	 */
	public void confirm(UUID hearingId, StudentId student) {
		RunPlacementView proposed = proposed(lockOpen(hearingId), student);
		this.confirmations.record(proposed.seat(), student, this.currentUser.require().personId(), Channel.SELF);
	}

	private SupervisorView me() {
		PersonId person = this.currentUser.require().personId();
		return this.supervisors.ofPerson(person)
			.filter(SupervisorView::active)
			.orElseThrow(() -> new NotFoundException("supervisor of person", person));
	}

	/** Locks the round, as publication does, so that one comes before the other. */
	private Hearing lockOpen(UUID id) {
		RoundId round = this.hearings.findRound(id)
			.map(RoundId::new)
			.orElseThrow(() -> new NotFoundException("hearing", id));
		RoundStatus status = this.rounds.lock(round).status();
		Hearing hearing = find(id);
		if (status != RoundStatus.OPEN || !hearing.isOpen(this.clock.instant())) {
			throw RuleViolation.of(OVER);
		}
		return hearing;
	}

	private Hearing find(UUID id) {
		return this.hearings.findById(id).orElseThrow(() -> new NotFoundException("hearing", id));
	}

	private RunPlacementView proposed(Hearing hearing, StudentId student) {
		return this.runs.placement(hearing.run(), student)
			.filter((placement) -> placement.supervisorId().equals(me().id()))
			.orElseThrow(() -> new NotFoundException("proposed student", student));
	}

}
