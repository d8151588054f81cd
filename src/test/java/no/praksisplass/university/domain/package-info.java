/** Tests of the rules of universities and placement periods. */
@NullMarked
package no.praksisplass.university.domain;

import org.jspecify.annotations.NullMarked;
