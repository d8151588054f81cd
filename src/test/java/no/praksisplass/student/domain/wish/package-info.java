/** Tests of wishes. */
@NullMarked
package no.praksisplass.student.domain.wish;

import org.jspecify.annotations.NullMarked;
