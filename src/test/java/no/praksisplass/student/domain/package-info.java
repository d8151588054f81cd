/** Tests of the services and rules of students. */
@NullMarked
package no.praksisplass.student.domain;

import org.jspecify.annotations.NullMarked;
