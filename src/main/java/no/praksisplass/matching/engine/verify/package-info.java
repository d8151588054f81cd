/**
 * Checks results without solving. Shares nothing with the solvers but the problem and
 * result records: its own sums, its own lottery, its own searches.
 */
@NullMarked
package no.praksisplass.matching.engine.verify;

import org.jspecify.annotations.NullMarked;
