package no.praksisplass.supervisor;

import no.praksisplass.practice.Merging;
import no.praksisplass.shared.SupervisorId;

/**
 * A feature's part in merging two supervisors. Every feature with a foreign key to
 * supervisors implements it as a bean.
 */
public interface SupervisorMerging extends Merging<SupervisorId> {

}
