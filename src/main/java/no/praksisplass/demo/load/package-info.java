/**
 * Carries the demonstration's data into the features, through what they offer each other.
 */
@NullMarked
package no.praksisplass.demo.load;

import org.jspecify.annotations.NullMarked;
