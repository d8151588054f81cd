/** The office's pages about students, and the student's own details. */
@NullMarked
package no.praksisplass.student.web;

import org.jspecify.annotations.NullMarked;
