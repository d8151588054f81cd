/** A say for supervisors before a run is published. */
@NullMarked
package no.praksisplass.matching.domain.hearing;

import org.jspecify.annotations.NullMarked;
