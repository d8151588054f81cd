/** Merging two practices, or two supervisors, that are the same. */
@NullMarked
package no.praksisplass.supervisor.domain.merge;

import org.jspecify.annotations.NullMarked;
