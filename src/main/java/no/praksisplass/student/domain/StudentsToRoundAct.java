package no.praksisplass.student.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.praksisplass.bulk.BulkAct;
import no.praksisplass.bulk.BulkChange;
import no.praksisplass.bulk.BulkField;
import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkPlan;
import no.praksisplass.bulk.BulkScope;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.bulk.BulkText;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.bulk.KeptTable;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.student.StudentView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/**
 * Takes many students into a round: each can have the round's periods of its own course
 * from then on.
 */
@Component
class StudentsToRoundAct implements BulkAct {

	private final StudentRepository students;

	private final Rounds rounds;

	private final Periods periods;

	StudentsToRoundAct(StudentRepository students, Rounds rounds, Periods periods) {
		this.students = students;
		this.rounds = rounds;
		this.periods = periods;
	}

	@Override
	public String key() {
		return "students-to-round";
	}

	@Override
	public String list() {
		return "students";
	}

	@Override
	public List<BulkField> fields(BulkScope scope) {
		return List.of(BulkField.choice("round",
				this.rounds.ofUniversity(scope.university())
					.stream()
					.filter((round) -> round.status() == RoundStatus.OPEN)
					.map((round) -> new BulkField.Option(round.id().toString(), BulkText.plain(round.name())))
					.toList()));
	}

	@Override
	public BulkPlan plan(BulkScope scope, List<BulkTarget> targets, BulkValues values) {
		RoundView round = this.rounds.find(values.get("round", RoundId.class))
			.filter((found) -> found.universityId().equals(scope.university()))
			.orElseThrow(() -> new NotFoundException("round", values.text("round")));
		Map<CourseId, List<PeriodView>> ofCourse = this.periods.findAll(round.periods())
			.stream()
			.collect(Collectors.groupingBy(PeriodView::courseId));
		Map<UUID, Student> stored = this.students.findAllById(targets.stream().map(BulkTarget::id).toList())
			.stream()
			.collect(Collectors.toMap(Student::id, Function.identity()));
		List<BulkLine> lines = new ArrayList<>();
		List<Runnable> changes = new ArrayList<>();
		for (BulkTarget target : targets) {
			Student student = Objects.requireNonNull(stored.get(target.id()));
			StudentView view = student.view(target.label());
			List<PeriodView> own = ofCourse.getOrDefault(view.courseId(), List.of());
			List<PeriodView> more = own.stream().filter((period) -> !view.periods().contains(period.id())).toList();
			lines.add(line(target, view, own, more));
			changes.add(() -> student.take(more.stream().map(PeriodView::id).toList()));
		}
		return BulkPlan.of(lines, () -> changes.forEach(Runnable::run));
	}

	private static BulkLine line(BulkTarget target, StudentView student, List<PeriodView> own, List<PeriodView> more) {
		if (own.isEmpty()) {
			return BulkLine.left(target, BulkText.message("bulk.students-to-round.course"));
		}
		if (more.isEmpty()) {
			return BulkLine.left(target, BulkText.message("bulk.students-to-round.in"));
		}
		Set<PeriodId> before = student.periods();
		return BulkLine.changed(target,
				new BulkChange("student.periods", BulkText.plain(names(own, (period) -> before.contains(period.id()))),
						BulkText.plain(names(own, (period) -> true))));
	}

	/** The names of the round's periods that are among them; others are not told of. */
	private static String names(Collection<PeriodView> periods, Predicate<PeriodView> among) {
		return periods.stream().filter(among).map(PeriodView::name).sorted().collect(Collectors.joining(", "));
	}

	@Override
	public Optional<KeptTable> table() {
		return Optional.of(new KeptTable("student_period", List.of("student_id", "period_id"), "student_id", true));
	}

	/**
	 * The students count on, so that nobody saves them with the periods that are gone.
	 */
	@Override
	public void undone(BulkScope scope, Collection<UUID> targets, BulkValues values) {
		this.students.touch(targets);
	}

}
