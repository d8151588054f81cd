/** Tests of the pages about students and their wishes. */
@NullMarked
package no.praksisplass.student.web;

import org.jspecify.annotations.NullMarked;
