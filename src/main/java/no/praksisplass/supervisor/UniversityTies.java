package no.praksisplass.supervisor;

import java.util.Set;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;

/**
 * Asked which universities count on a shared practice or supervisor now, before one is
 * taken out of use. Every feature that holds such a tie implements it as a bean.
 */
public interface UniversityTies {

	/** The universities that count on the supervisor. */
	Set<UniversityId> toSupervisor(SupervisorId supervisor);

	/** The universities that count on the practice or on somebody who works there. */
	Set<UniversityId> toPractice(PracticeId practice);

}
