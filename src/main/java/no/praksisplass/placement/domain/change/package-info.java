/** Moving, swapping and withdrawing published placements one by one. */
@NullMarked
package no.praksisplass.placement.domain.change;

import org.jspecify.annotations.NullMarked;
