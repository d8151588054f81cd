/** Tests of students, and the world they need. */
@NullMarked
package no.praksisplass.student;

import org.jspecify.annotations.NullMarked;
