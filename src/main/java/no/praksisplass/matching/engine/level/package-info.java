/**
 * The sums that allocations are compared by, one after the other.
 */
@NullMarked
package no.praksisplass.matching.engine.level;

import org.jspecify.annotations.NullMarked;
