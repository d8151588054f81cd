/** The office's list of students. */
@NullMarked
package no.praksisplass.student.domain.list;

import org.jspecify.annotations.NullMarked;
