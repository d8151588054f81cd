package no.praksisplass.matching.domain.group;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentGroupId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which students of a round are placed together. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class GroupService {

	private final Rounds rounds;

	private final Students students;

	private final StudentGroupRepository groups;

	private final FixedPlaces fixedPlaces;

	private final CurrentUser currentUser;

	private final Clock clock;

	GroupService(Rounds rounds, Students students, StudentGroupRepository groups, FixedPlaces fixedPlaces,
			CurrentUser currentUser, Clock clock) {
		this.rounds = rounds;
		this.students = students;
		this.groups = groups;
		this.fixedPlaces = fixedPlaces;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The groups of a round with names, the oldest first. */
	public List<GroupRow> rows(RoundId id) {
		round(id);
		List<GroupView> views = views(id);
		Map<StudentId, StudentView> named = this.students
			.findAll(views.stream().flatMap((view) -> view.students().stream()).toList())
			.stream()
			.collect(Collectors.toMap(StudentView::id, Function.identity()));
		return views.stream()
			.map((view) -> new GroupRow(view,
					view.students()
						.stream()
						.flatMap((student) -> Stream.ofNullable(named.get(student)))
						.sorted(Comparator.comparing(StudentView::name))
						.map((student) -> student.name() + " (" + student.studentNumber() + ")")
						.toList()))
			.toList();
	}

	/**
	 * Puts students together. The next run keeps to it.
	 * @throws RuleViolation if a number is no student of the round, somebody is in a
	 * group already, they have no period in common, or two of them have places for
	 * certain that are not near one another; or if students of the round choose by number
	 */
	@Transactional
	public void add(RoundId id, NewGroup command) {
		RoundView round = requireOpen(id);
		if (round.rule() == AllocationRule.PICK_NUMBER) {
			throw RuleViolation.of("matching.group.pick-number");
		}
		List<RoundStudent> together = find(round, command.numbers());
		requireFree(id, together);
		requireCommonPeriod(round, together);
		if (!this.fixedPlaces.near(this.fixedPlaces.of(id, together).values(), command.nearness())) {
			throw RuleViolation.onField("students", "matching.group.fixed");
		}
		this.groups.save(new StudentGroup(id, together.stream().map((one) -> one.student().id()).toList(),
				command.nearness(), command.reason(), this.currentUser.require().personId(), this.clock.instant()));
	}

	/** Lets the students be placed apart; without effect if there is no such group. */
	@Transactional
	public void remove(RoundId id, StudentGroupId group) {
		requireOpen(id);
		this.groups.findByIdAndRoundId(group.value(), id.value()).ifPresent(this.groups::delete);
	}

	private List<RoundStudent> find(RoundView round, List<String> numbers) {
		Map<String, RoundStudent> byNumber = this.students.inPeriods(round.periods())
			.stream()
			.filter((one) -> one.student().universityId().equals(round.universityId()))
			.collect(Collectors.toMap((one) -> key(one.student().studentNumber()), Function.identity()));
		List<String> unknown = numbers.stream().filter((number) -> !byNumber.containsKey(key(number))).toList();
		if (!unknown.isEmpty()) {
			throw RuleViolation.onField("students", "matching.group.unknown", String.join(", ", unknown));
		}
		return numbers.stream().map(GroupService::key).distinct().map(byNumber::get).toList();
	}

	private static String key(String number) {
		return number.toLowerCase(Locale.ROOT);
	}

	private void requireFree(RoundId round, Collection<RoundStudent> together) {
		Set<StudentId> taken = views(round).stream()
			.flatMap((view) -> view.students().stream())
			.collect(Collectors.toSet());
		together.stream().filter((one) -> taken.contains(one.student().id())).findFirst().ifPresent((one) -> {
			throw RuleViolation.onField("students", "matching.group.taken", one.student().name());
		});
	}

	private static void requireCommonPeriod(RoundView round, Collection<RoundStudent> together) {
		Set<PeriodId> common = new HashSet<>(round.periods());
		together.forEach((one) -> common.retainAll(one.permittedPeriods()));
		if (common.isEmpty()) {
			throw RuleViolation.onField("students", "matching.group.periods");
		}
	}

	private List<GroupView> views(RoundId round) {
		return this.groups.findByRoundIdOrderByMadeAtAscIdAsc(round.value()).stream().map(StudentGroup::view).toList();
	}

	private RoundView requireOpen(RoundId id) {
		RoundView round = round(id);
		if (round.status() != RoundStatus.OPEN) {
			throw RuleViolation.of("matching.round.published");
		}
		return round;
	}

	private RoundView round(RoundId id) {
		RoundView round = this.rounds.find(id).orElseThrow(() -> new NotFoundException("round", id));
		this.currentUser.requireCoordinatorOf(round.universityId());
		return round;
	}

}
