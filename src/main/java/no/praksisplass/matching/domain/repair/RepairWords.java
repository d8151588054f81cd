package no.praksisplass.matching.domain.repair;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.Travel;
import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.repair.Repair.Lost;
import no.praksisplass.matching.domain.repair.Repair.Move;
import no.praksisplass.matching.domain.repair.Repair.Spot;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.run.SolvedRun;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/** Puts a repair in names. */
final class RepairWords {

	private final RepairPlan plan;

	private final Directory directory;

	private final Map<StudentId, PlacementView> current;

	private final Set<StudentId> lost;

	private final Collator norwegian = Collator.getInstance(Locale.forLanguageTag("nb-NO"));

	RepairWords(RepairPlan plan, Directory directory) {
		this.plan = plan;
		this.directory = directory;
		this.current = plan.current().stream().collect(Collectors.toMap(PlacementView::studentId, Function.identity()));
		this.lost = plan.lost().stream().map(PlacementView::studentId).collect(Collectors.toSet());
	}

	List<Lost> lost() {
		return this.plan.lost()
			.stream()
			.map((one) -> new Lost(one.studentId(), name(one.studentId()), spot(one),
					this.plan.leaving().contains(one.studentId())))
			.sorted(Comparator.comparing(Lost::name, this.norwegian::compare))
			.toList();
	}

	/** Everyone who has something else then. */
	List<Move> moves(SolvedRun solved) {
		Map<StudentId, Placement> then = new HashMap<>();
		solved.result().placements().forEach((placement) -> then.put(solved.student(placement), placement));
		Set<StudentId> all = new HashSet<>(this.current.keySet());
		all.addAll(then.keySet());
		List<Move> moves = new ArrayList<>();
		for (StudentId student : all) {
			PlacementView from = this.current.get(student);
			Placement to = then.get(student);
			if (!Objects.equals(seat(from), (to != null) ? solved.seat(to).seat() : null)) {
				moves.add(new Move(student, name(student), (from != null) ? spot(from) : null,
						(to != null) ? spot(solved, to) : null, this.lost.contains(student),
						this.plan.leaving().contains(student)));
			}
		}
		moves.sort(Comparator.comparing((Move move) -> !move.lost())
			.thenComparing((move) -> move.from() == null)
			.thenComparing(Move::name, this.norwegian::compare));
		return moves;
	}

	/** The students and supervisors who get something else, or lose something. */
	int told(SolvedRun solved, List<Move> moves) {
		Set<StudentId> students = moves.stream().map(Move::student).collect(Collectors.toSet());
		Set<SupervisorId> supervisors = students.stream()
			.flatMap((student) -> Optional.ofNullable(this.current.get(student)).stream())
			.map(PlacementView::supervisorId)
			.collect(Collectors.toSet());
		solved.result()
			.placements()
			.stream()
			.filter((placement) -> students.contains(solved.student(placement)))
			.forEach((placement) -> supervisors.add(solved.seat(placement).supervisor()));
		return students.size() + supervisors.size();
	}

	private Spot spot(PlacementView placement) {
		return new Spot(this.directory.supervisor(placement.supervisorId()).name(),
				this.directory.practice(placement.practiceId()).name(),
				this.directory.municipality(placement.practiceId()), this.directory.period(placement.periodId()).name(),
				placement.wishRank(),
				this.plan.snapshot()
					.journey(placement.studentId(), placement.practiceId())
					.map(Travel::metres)
					.orElse(null));
	}

	private Spot spot(SolvedRun solved, Placement placement) {
		AssembledSeat seat = solved.seat(placement);
		Problem problem = solved.assembly().problem();
		int candidate = problem.findCandidate(problem.findStudent(placement.student()),
				problem.findSeat(placement.seat()));
		int rank = problem.rank(candidate);
		return new Spot(this.directory.supervisor(seat.supervisor()).name(),
				this.directory.practice(seat.practice()).name(), this.directory.municipality(seat.practice()),
				this.directory.period(seat.period()).name(), (rank == Problem.NONE) ? null : rank,
				problem.distance(candidate));
	}

	private String name(StudentId student) {
		return this.directory.student(student).name();
	}

	private static @Nullable Seat seat(@Nullable PlacementView placement) {
		return (placement != null) ? new Seat(placement.supervisorId(), placement.periodId()) : null;
	}

}
