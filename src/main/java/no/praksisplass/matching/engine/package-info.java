/**
 * Matches students to seats: the entry points. Plain Java, no framework; the same problem
 * gives the same result on any machine and in any input order.
 */
@NullMarked
package no.praksisplass.matching.engine;

import org.jspecify.annotations.NullMarked;
