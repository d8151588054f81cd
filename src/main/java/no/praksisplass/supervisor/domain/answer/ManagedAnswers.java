package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.domain.manager.ManagedPractices;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a practice manager sees of her supervisors' answers, and answers for them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('PRACTICE_MANAGER')")
public class ManagedAnswers {

	private final ManagedPractices managed;

	private final Supervisors supervisors;

	private final AskedPeriods asked;

	private final CountingAnswers counting;

	private final PeriodAnswers periodAnswers;

	private final AnswerRecorder recorder;

	private final AnswerRules rules;

	private final AnswerReceipts receipts;

	private final Colleagues colleagues;

	private final CurrentUser currentUser;

	private final Clock clock;

	ManagedAnswers(ManagedPractices managed, Supervisors supervisors, AskedPeriods asked, CountingAnswers counting,
			PeriodAnswers periodAnswers, AnswerRecorder recorder, AnswerRules rules, AnswerReceipts receipts,
			Colleagues colleagues, CurrentUser currentUser, Clock clock) {
		this.managed = managed;
		this.supervisors = supervisors;
		this.asked = asked;
		this.counting = counting;
		this.periodAnswers = periodAnswers;
		this.recorder = recorder;
		this.rules = rules;
		this.receipts = receipts;
		this.colleagues = colleagues;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/**
	 * Her practices with their supervisors, the coming periods and the answers.
	 * @param all also of the courses that do not look for places there
	 */
	public List<Office> offices(boolean all) {
		return this.managed.all().stream().map((practice) -> office(practice, all)).toList();
	}

	private Office office(PracticeView practice, boolean all) {
		List<SupervisorView> gps = this.supervisors.ofPractice(practice.id())
			.stream()
			.filter(SupervisorView::supervising)
			.toList();
		List<PeriodView> coming = this.asked.at(practice);
		Set<CourseId> asking = this.asked.asking(practice, gps, coming);
		List<PeriodView> periods = coming.stream()
			.filter((period) -> all || asking.contains(period.courseId()))
			.toList();
		Map<UUID, Integer> most = gps.stream()
			.collect(Collectors.toMap((gp) -> gp.id().value(), SupervisorView::maxStudentsAtATime));
		Map<SupervisorId, Map<PeriodId, AnswerView>> answers = this.counting.in(periods, most)
			.stream()
			.collect(Collectors.groupingBy(AnswerView::supervisorId,
					Collectors.toMap(AnswerView::periodId, Function.identity())));
		Instant now = this.clock.instant();
		return new Office(practice, coming.size() - periods.size(),
				gps.stream()
					.map((gp) -> new Doctor(gp,
							periods.stream()
								.map((period) -> new Line(period, !now.isAfter(period.availabilityDeadline()),
										answers.getOrDefault(gp.id(), Map.of()).get(period.id())))
								.toList()))
					.toList());
	}

	/**
	 * One of her supervisors.
	 * @throws NotFoundException if she works elsewhere or does not supervise
	 */
	public SupervisorView supervisor(SupervisorId id) {
		SupervisorView supervisor = this.supervisors.find(id)
			.filter((found) -> found.active() && found.supervising())
			.orElseThrow(() -> new NotFoundException("supervisor", id));
		this.managed.require(supervisor.practiceId());
		return supervisor;
	}

	/** What one of her supervisors has answered to one of the coming periods. */
	public PeriodAnswer of(SupervisorId id, PeriodId period) {
		SupervisorView supervisor = supervisor(id);
		return this.periodAnswers.of(supervisor, List.of(require(supervisor, period))).get(0);
	}

	/** Who can share the supervisor's work with students, by family name. */
	public List<SupervisorView> colleagues(SupervisorId id) {
		return this.colleagues.of(supervisor(id));
	}

	/**
	 * Answers for one of her supervisors, who gets a receipt.
	 * @throws RuleViolation if the deadline has passed or the answer cannot be
	 */
	@Transactional
	public void answer(SupervisorId id, PeriodId periodId, AnswerCommand said) {
		PeriodView period = require(supervisor(id), periodId);
		SupervisorView locked = this.recorder.lock(id);
		Instant now = this.clock.instant();
		if (now.isAfter(period.availabilityDeadline())) {
			throw RuleViolation.of("supervisor.answer.deadlinePassed", period.name());
		}
		NewAnswer given = this.rules.checked(said, locked, period,
				new AnswerRules.Giver(this.currentUser.require().personId(), Channel.PRACTICE_MANAGER, now));
		this.recorder.record(given, said.version());
		this.receipts.send(locked.personId(), List.of(new AnswerReceipts.Answered(given, period)));
	}

	private PeriodView require(SupervisorView supervisor, PeriodId id) {
		return this.asked.of(supervisor)
			.stream()
			.filter((period) -> period.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("period", id));
	}

	/**
	 * A practice with its supervisors.
	 *
	 * @param practice the practice
	 * @param others how many coming periods are not shown, as their courses do not look
	 * for places there
	 * @param doctors by family name
	 */
	public record Office(PracticeView practice, int others, List<Doctor> doctors) {

		/** How many open periods have no answer that counts. */
		public long missing() {
			return this.doctors.stream().mapToLong(Doctor::missing).sum();
		}

	}

	/** A supervisor with the coming periods, in their order. */
	public record Doctor(SupervisorView supervisor, List<Line> lines) {

		/** How many open periods have no answer that counts. */
		public long missing() {
			return this.lines.stream().filter((line) -> line.open() && line.answer() == null).count();
		}

	}

	/**
	 * A period.
	 *
	 * @param period the period
	 * @param open whether it can still be answered
	 * @param answer the answer that counts, if any
	 */
	public record Line(PeriodView period, boolean open, @Nullable AnswerView answer) {
	}

}
