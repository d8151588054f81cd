/**
 * What students are told of why they got what they got: worked out at publication, in
 * kinds that give nobody else away.
 */
@NullMarked
package no.praksisplass.matching.domain.reasons;

import org.jspecify.annotations.NullMarked;
