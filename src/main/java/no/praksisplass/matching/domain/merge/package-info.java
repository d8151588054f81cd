/**
 * What becomes of runs and decisions when two practices or two supervisors are merged.
 */
@NullMarked
package no.praksisplass.matching.domain.merge;

import org.jspecify.annotations.NullMarked;
