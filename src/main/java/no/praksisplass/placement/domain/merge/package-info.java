/** What becomes of placements when two practices or two supervisors are merged. */
@NullMarked
package no.praksisplass.placement.domain.merge;

import org.jspecify.annotations.NullMarked;
