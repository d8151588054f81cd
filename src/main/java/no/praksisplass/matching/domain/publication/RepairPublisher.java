package no.praksisplass.matching.domain.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.matching.domain.reasons.ReasonWriter;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.matching.domain.run.SolvedRun;
import no.praksisplass.placement.RepairRound;
import no.praksisplass.placement.Repairs;
import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import org.springframework.stereotype.Component;

/**
 * Puts a run in the place of what is published, as a repair. Who may repair is for the
 * caller to check.
 */
@Component
public class RepairPublisher {

	private final HindranceReader hindrances;

	private final Repairs repairs;

	private final ReasonWriter reasons;

	RepairPublisher(HindranceReader hindrances, Repairs repairs, ReasonWriter reasons) {
		this.hindrances = hindrances;
		this.repairs = repairs;
		this.reasons = reasons;
	}

	/** What stands in the way of putting students where a run would put them. */
	public Optional<RuleViolation> hindrance(RoundView round, List<RunPlacementView> placements) {
		try {
			this.hindrances.of(round, placements).requireNone();
			return Optional.empty();
		}
		catch (RuleViolation ex) {
			return Optional.of(ex);
		}
	}

	/**
	 * Carries a repair out in the caller's transaction. It is verified once more before,
	 * and what those may know who get another place is kept.
	 * @param run the run that it is kept as
	 * @param solved its problem and result
	 * @param settled students whose stay is over
	 * @throws RuleViolation if something stands in the way
	 * @throws SeatsTakenException if seats or rooms went meanwhile
	 */
	public void publish(RunView run, RoundView round, SolvedRun solved, Set<StudentId> settled, String reason,
			PersonId by) {
		List<RunPlacementView> placements = solved.placementViews(run.id());
		this.hindrances.of(round, placements).requireNone();
		RunPublisher.requireValid(run, solved.assembly().problem(), solved.result());
		this.repairs.carryOut(new RepairRound(round.id(), run.number(), solved.problemSha256(), solved.resultSha256(),
				by, reason, RunPublisher.choices(placements), settled));
		this.reasons.write(run, round, solved.assembly().problem(), solved.result());
	}

}
