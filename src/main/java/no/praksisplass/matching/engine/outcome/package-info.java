/**
 * From who goes where to a complete result.
 */
@NullMarked
package no.praksisplass.matching.engine.outcome;

import org.jspecify.annotations.NullMarked;
