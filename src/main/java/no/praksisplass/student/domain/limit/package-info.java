/**
 * What keeps a student from some places: granted considerations, conflicts and earlier
 * placements.
 */
@NullMarked
package no.praksisplass.student.domain.limit;

import org.jspecify.annotations.NullMarked;
