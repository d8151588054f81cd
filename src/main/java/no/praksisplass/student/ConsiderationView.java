package no.praksisplass.student;

import java.util.Set;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * What a granted application for special considerations means for a placement: the
 * outcome and the case reference, never the grounds.
 *
 * @param caseReference the case in the university's archive
 * @param earlyTurn whether the student comes before the others
 * @param setSupervisor the supervisor of a set place, given together with its period
 * @param setPeriod the period of a set place
 * @param permittedPeriods the only periods possible; empty for all
 * @param permittedMunicipalities the only municipalities possible; empty for all
 * @param longestTravel minutes one way, or null for no limit
 */
public record ConsiderationView(String caseReference, boolean earlyTurn, @Nullable SupervisorId setSupervisor,
		@Nullable PeriodId setPeriod, Set<PeriodId> permittedPeriods, Set<String> permittedMunicipalities,
		@Nullable Integer longestTravel) {

	public ConsiderationView {
		if ((setSupervisor == null) != (setPeriod == null)) {
			throw new IllegalArgumentException("A set place is a supervisor in a period");
		}
		permittedPeriods = Set.copyOf(permittedPeriods);
		permittedMunicipalities = Set.copyOf(permittedMunicipalities);
	}

	/** Whether the student may be placed in the period. */
	public boolean permitsPeriod(PeriodId period) {
		return this.permittedPeriods.isEmpty() || this.permittedPeriods.contains(period);
	}

	/** Whether the student may be placed in the municipality. */
	public boolean permitsMunicipality(String municipalityNumber) {
		return this.permittedMunicipalities.isEmpty() || this.permittedMunicipalities.contains(municipalityNumber);
	}

}
