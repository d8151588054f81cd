/**
 * Pages where wishes are made: the student's own, and the office's on a student's behalf.
 */
@NullMarked
package no.praksisplass.student.web.wish;

import org.jspecify.annotations.NullMarked;
