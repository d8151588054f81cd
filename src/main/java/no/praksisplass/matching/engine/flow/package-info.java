/**
 * The optimum of a laminar problem as a minimum-cost flow with exact lexicographic costs.
 */
@NullMarked
package no.praksisplass.matching.engine.flow;

import org.jspecify.annotations.NullMarked;
