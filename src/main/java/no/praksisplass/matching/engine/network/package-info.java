/**
 * The capacities of a problem as a forest: seats under limits under wider limits.
 */
@NullMarked
package no.praksisplass.matching.engine.network;

import org.jspecify.annotations.NullMarked;
