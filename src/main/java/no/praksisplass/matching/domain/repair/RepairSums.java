package no.praksisplass.matching.domain.repair;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.praksisplass.geography.Travel;
import no.praksisplass.matching.domain.assembly.RoundSnapshot;
import no.praksisplass.matching.domain.repair.Repair.Sums;
import no.praksisplass.matching.domain.run.SolvedRun;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.StudentId;

/** Adds up what is in force, and what a repair gives. */
final class RepairSums {

	private RepairSums() {
	}

	/** What is in force now and not over. */
	static Sums now(RepairPlan plan) {
		TreeMap<Integer, Integer> byRank = new TreeMap<>();
		int unwished = 0;
		for (PlacementView placement : plan.current()) {
			Integer rank = placement.wishRank();
			if (rank == null) {
				unwished++;
			}
			else {
				byRank.merge(rank, 1, Integer::sum);
			}
		}
		return new Sums(plan.current().size(), waiting(plan), byRank, unwished, metres(plan.snapshot(), plan.current()),
				0);
	}

	/** What a repair gives. */
	static Sums of(RepairPlan plan, SolvedRun solved) {
		Result result = solved.result();
		int changes = (int) result.objective().change()
				+ (int) plan.lost().stream().filter((one) -> plan.leaving().contains(one.studentId())).count();
		return new Sums(result.placements().size(), result.unplaced().size(), new TreeMap<>(result.ranks().byRank()),
				result.ranks().none(), result.objective().distance(), changes);
	}

	/** How many students of the round have no place, and are to have one. */
	static int waiting(RepairPlan plan) {
		Set<StudentId> placed = plan.snapshot()
			.published()
			.stream()
			.map(PlacementView::studentId)
			.collect(Collectors.toSet());
		return (int) plan.snapshot()
			.students()
			.keySet()
			.stream()
			.filter((student) -> !placed.contains(student) && !plan.left().contains(student))
			.count();
	}

	private static long metres(RoundSnapshot snapshot, List<PlacementView> placements) {
		return placements.stream()
			.flatMap((placement) -> snapshot.journey(placement.studentId(), placement.practiceId()).stream())
			.mapToLong(Travel::metres)
			.sum();
	}

}
