/** Tests of universities and placement periods, and what other tests make them with. */
@NullMarked
package no.praksisplass.university;

import org.jspecify.annotations.NullMarked;
