/**
 * What the engine is asked and what it answers: the problem, the result and the ways a
 * run can end without one.
 */
@NullMarked
package no.praksisplass.matching.engine.model;

import org.jspecify.annotations.NullMarked;
