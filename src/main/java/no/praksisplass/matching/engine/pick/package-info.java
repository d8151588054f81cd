/**
 * Students choose in the order of their pick numbers.
 */
@NullMarked
package no.praksisplass.matching.engine.pick;

import org.jspecify.annotations.NullMarked;
