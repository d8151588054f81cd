package no.praksisplass.supervisor;

import java.util.Collection;
import java.util.Set;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;

/**
 * Tells what one more seat would mean, for those who are asked for it. Implemented by the
 * feature that allocates.
 */
public interface OneMoreSeat {

	/**
	 * In which of the periods one more seat at the practice would give one more student a
	 * place, by the newest draft of each period's round; none while nobody can tell.
	 */
	Set<PeriodId> wouldPlaceSomebody(PracticeId practice, Collection<PeriodId> periods);

}
