/** Repairs of what is published in a round. */
@NullMarked
package no.praksisplass.placement.domain.repair;

import org.jspecify.annotations.NullMarked;
