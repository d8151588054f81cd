/**
 * Why an allocation is as it is, and what one more place would do.
 */
@NullMarked
package no.praksisplass.matching.engine.explain;

import org.jspecify.annotations.NullMarked;
