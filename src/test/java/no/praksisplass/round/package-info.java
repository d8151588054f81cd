/** Tests of allocation rounds, and what other tests make them with. */
@NullMarked
package no.praksisplass.round;

import org.jspecify.annotations.NullMarked;
