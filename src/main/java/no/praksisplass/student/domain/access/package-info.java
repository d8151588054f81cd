/** Which students the user may see. */
@NullMarked
package no.praksisplass.student.domain.access;

import org.jspecify.annotations.NullMarked;
