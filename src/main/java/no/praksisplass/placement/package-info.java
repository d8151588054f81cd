/**
 * Published placements: who stays with whom and when, of all universities, and what
 * becomes of them. Others ask {@link no.praksisplass.placement.Placements} and
 * {@link no.praksisplass.placement.CapacityBook}.
 */
@ApplicationModule(displayName = "Placement")
@NullMarked
package no.praksisplass.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
