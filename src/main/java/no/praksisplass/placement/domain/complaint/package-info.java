/** Complaints about placements, and what was answered. */
@NullMarked
package no.praksisplass.placement.domain.complaint;

import org.jspecify.annotations.NullMarked;
