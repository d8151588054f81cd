package no.praksisplass.matching.domain.repair;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.Assembly;
import no.praksisplass.matching.domain.assembly.ExclusionReason;
import no.praksisplass.matching.domain.assembly.RoundEdits;
import no.praksisplass.matching.domain.assembly.RoundSnapshot;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.university.PeriodView;

/**
 * Finds what has fallen out of what is published, and what a repair has to leave alone.
 */
final class RepairPlanner {

	private final RoundSnapshot snapshot;

	private final Loss loss;

	private final Set<StudentId> withdrawn;

	private final LocalDate today;

	RepairPlanner(RoundSnapshot snapshot, Loss loss, Set<StudentId> withdrawn, LocalDate today) {
		this.snapshot = snapshot;
		this.loss = loss
			.within(snapshot.published().stream().map(PlacementView::studentId).collect(Collectors.toSet()));
		this.withdrawn = withdrawn;
		this.today = today;
	}

	RepairPlan plan() {
		Map<Boolean, List<PlacementView>> byOver = this.snapshot.published()
			.stream()
			.collect(Collectors.partitioningBy((placement) -> placement.dates().to().isBefore(this.today)));
		List<PlacementView> settled = Objects.requireNonNull(byOver.get(true));
		List<PlacementView> current = Objects.requireNonNull(byOver.get(false));
		Map<Seat, Integer> closed = closed();
		Set<StudentId> left = this.loss.withdrawnToo() ? Set.of() : this.withdrawn;
		Set<StudentId> without = new HashSet<>(left);
		without.addAll(this.loss.students());
		settled.forEach((placement) -> without.add(placement.studentId()));
		RoundEdits edits = RoundEdits.NONE.withSeats(none(closed)).withoutStudents(without).withFixed(Map.of());
		Assembly open = this.snapshot.assemble(edits);
		Map<StudentId, Seat> standing = standing(open, current);
		Set<StudentId> crowded = RepairPlan.crowded(this.snapshot, open, standing);
		List<PlacementView> lost = current.stream().filter((one) -> !standing.containsKey(one.studentId())).toList();
		Set<StudentId> leaving = lost.stream()
			.map(PlacementView::studentId)
			.filter((student) -> !open.key().students().containsValue(student))
			.collect(Collectors.toSet());
		return new RepairPlan(this.snapshot, this.loss, settled, current, lost, leaving, left, closed,
				edits.withSeats(maybe(open, standing)).withPeriods(periods(lost)), standing, bound(open, standing),
				crowded);
	}

	/** What the loss closes, and how many seats were offered there. */
	private Map<Seat, Integer> closed() {
		Map<Seat, Integer> closed = new HashMap<>();
		this.snapshot.capacity().seats().forEach((seat, offer) -> {
			if (this.loss.takes(seat, offer.practice())) {
				closed.put(seat, Math.max(1, offer.answer().seats()));
			}
		});
		return closed;
	}

	private static Map<Seat, Integer> none(Map<Seat, Integer> closed) {
		return closed.keySet().stream().collect(Collectors.toMap(Function.identity(), (seat) -> 0));
	}

	/**
	 * Who can keep the seat: it is there, and nothing keeps student and supervisor apart.
	 * Limits that came later do not take a published place away.
	 */
	private Map<StudentId, Seat> standing(Assembly open, List<PlacementView> current) {
		Map<Seat, AssembledSeat> seats = bySeat(open);
		Map<StudentId, String> names = names(open);
		Map<StudentId, Seat> standing = new HashMap<>();
		for (PlacementView placement : current) {
			AssembledSeat seat = seats.get(seat(placement));
			String name = names.get(placement.studentId());
			if (name != null && seat != null && seat.capacity() > 0
					&& open.key()
						.exclusions()
						.getOrDefault(name, Map.of())
						.get(seat.pseudonym()) != ExclusionReason.CONFLICT) {
				standing.put(placement.studentId(), seat.seat());
			}
		}
		return standing;
	}

	/**
	 * Who has begun, was decided to be there, is where the rules alone would not have put
	 * them, or with a supervisor who answered maybe and has confirmed them.
	 */
	private Set<StudentId> bound(Assembly open, Map<StudentId, Seat> standing) {
		Map<Seat, AssembledSeat> seats = bySeat(open);
		Map<StudentId, String> names = names(open);
		Problem problem = open.problem();
		return standing.entrySet().stream().filter((entry) -> {
			AssembledSeat seat = Objects.requireNonNull(seats.get(entry.getValue()));
			int student = problem.findStudent(Objects.requireNonNull(names.get(entry.getKey())));
			return seat.maybe() || begun(seat.period())
					|| this.snapshot.decided(entry.getKey()).equals(Optional.of(seat.seat()))
					|| problem.findCandidate(student, problem.findSeat(seat.pseudonym())) == Problem.NONE;
		}).map(Map.Entry::getKey).collect(Collectors.toSet());
	}

	/** A maybe that nobody has confirmed is not used for anybody else. */
	private static Map<Seat, Integer> maybe(Assembly open, Map<StudentId, Seat> standing) {
		Map<Seat, Integer> taken = new HashMap<>();
		open.key().seats().values().stream().filter(AssembledSeat::maybe).forEach((seat) -> taken.put(seat.seat(), 0));
		standing.values().forEach((seat) -> taken.computeIfPresent(seat, (same, known) -> known + 1));
		return taken;
	}

	/** Nobody begins late, but for those who have lost the place in that period. */
	private Map<StudentId, Set<PeriodId>> periods(List<PlacementView> lost) {
		Map<StudentId, Set<PeriodId>> periods = new HashMap<>();
		if (this.snapshot.periods().keySet().stream().anyMatch(this::begun)) {
			Map<StudentId, PeriodId> lostIn = lost.stream()
				.collect(Collectors.toMap(PlacementView::studentId, PlacementView::periodId));
			this.snapshot.students()
				.forEach((id, student) -> periods.put(id,
						student.student()
							.periods()
							.stream()
							.filter((period) -> !begun(period) || period.equals(lostIn.get(id)))
							.collect(Collectors.toSet())));
		}
		return periods;
	}

	private boolean begun(PeriodId id) {
		PeriodView period = this.snapshot.periods().get(id);
		return period != null && !period.dates().from().isAfter(this.today);
	}

	private static Map<Seat, AssembledSeat> bySeat(Assembly open) {
		return open.key().seats().values().stream().collect(Collectors.toMap(AssembledSeat::seat, Function.identity()));
	}

	private static Map<StudentId, String> names(Assembly open) {
		return open.key()
			.students()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
	}

	private static Seat seat(PlacementView placement) {
		return new Seat(placement.supervisorId(), placement.periodId());
	}

}
