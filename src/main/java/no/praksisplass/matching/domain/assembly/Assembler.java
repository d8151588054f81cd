package no.praksisplass.matching.domain.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.geography.TravelEstimates;
import no.praksisplass.matching.domain.decision.ClosedSeatView;
import no.praksisplass.matching.domain.decision.Decisions;
import no.praksisplass.matching.domain.decision.LockView;
import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.CapacityBook;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.Students;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Turns a round, as it stands at one moment, into a problem. */
@Service
public class Assembler {

	private final Periods periods;

	private final CapacityBook capacityBook;

	private final Practices practices;

	private final Supervisors supervisors;

	private final Students students;

	private final Wishes wishes;

	private final Placements placements;

	private final Decisions decisions;

	private final TravelEstimates travel;

	private final Municipalities municipalities;

	Assembler(Periods periods, CapacityBook capacityBook, Practices practices, Supervisors supervisors,
			Students students, Wishes wishes, Placements placements, Decisions decisions, TravelEstimates travel,
			Municipalities municipalities) {
		this.periods = periods;
		this.capacityBook = capacityBook;
		this.practices = practices;
		this.supervisors = supervisors;
		this.students = students;
		this.wishes = wishes;
		this.placements = placements;
		this.decisions = decisions;
		this.travel = travel;
		this.municipalities = municipalities;
	}

	/**
	 * Reads everything that decides about the round, in one snapshot of the database.
	 * @throws PinImpossibleException if a lock or a set place names a seat that the
	 * student cannot have
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public Assembly assemble(RoundView round) {
		return read(round).assemble(RoundEdits.NONE);
	}

	/** Reads the same, for problems that ask what would be. */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public RoundSnapshot snapshot(RoundView round) {
		return read(round);
	}

	private RoundSnapshot read(RoundView round) {
		Capacity capacity = this.capacityBook.of(round);
		List<PracticeId> practiceIds = capacity.seats()
			.values()
			.stream()
			.map(Capacity.Offer::practice)
			.distinct()
			.toList();
		Map<PracticeId, PracticeView> sites = this.practices.findAll(practiceIds)
			.stream()
			.collect(Collectors.toMap(PracticeView::id, (practice) -> practice));
		List<SupervisorId> supervisorIds = capacity.seats().keySet().stream().map(Seat::supervisor).distinct().toList();
		Map<SupervisorId, SupervisorView> offering = this.supervisors.findAll(supervisorIds)
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, (supervisor) -> supervisor));
		List<RoundStudent> entrants = this.students.inPeriods(round.periods());
		Map<StudentId, List<WishView>> lists = this.wishes.ofRound(round.id());
		Map<PeriodId, PeriodView> roundPeriods = roundPeriods(round);
		return new RoundSnapshot(new RoundData(round, roundPeriods, capacity, sites, offering, entrants, lists,
				elsewhere(round, roundPeriods.values()), this.placements.lastInForce(round.id()), locks(round),
				closed(round), counties()), new Journeys(this.travel.table()));
	}

	private Map<PeriodId, PeriodView> roundPeriods(RoundView round) {
		return this.periods.findAll(round.periods())
			.stream()
			.collect(Collectors.toMap(PeriodView::id, (period) -> period));
	}

	/** Placements in force that other rounds gave. */
	private Map<StudentId, List<PlacementView>> elsewhere(RoundView round, Collection<PeriodView> periods) {
		List<DateRange> dates = periods.stream().map(PeriodView::dates).toList();
		if (dates.isEmpty()) {
			return Map.of();
		}
		return this.placements.inForceDuring(DateRange.spanning(dates))
			.stream()
			.filter((placement) -> !placement.roundId().equals(round.id())
					&& dates.stream().anyMatch(placement.dates()::overlaps))
			.collect(Collectors.groupingBy(PlacementView::studentId));
	}

	private Map<StudentId, Seat> locks(RoundView round) {
		return this.decisions.locks(round.id()).stream().collect(Collectors.toMap(LockView::student, LockView::seat));
	}

	private Map<Seat, Integer> closed(RoundView round) {
		return this.decisions.closedSeats(round.id())
			.stream()
			.collect(Collectors.toMap(ClosedSeatView::seat, ClosedSeatView::seats));
	}

	private Map<String, String> counties() {
		return this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityView::number, MunicipalityView::countyNumber));
	}

}
