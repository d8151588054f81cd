package no.praksisplass.practice;

import no.praksisplass.shared.PracticeId;

/**
 * A feature's part in merging two practices. Every feature with a foreign key to
 * practices implements it as a bean.
 */
public interface PracticeMerging extends Merging<PracticeId> {

}
