/** What becomes of wishes and limits when two practices or two supervisors are merged. */
@NullMarked
package no.praksisplass.student.domain.merge;

import org.jspecify.annotations.NullMarked;
