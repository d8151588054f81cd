/**
 * Honoraria of supervisors, from the rate to the payment: what published placements earn
 * by how they went, who confirmed, checked and approved it, and the payment batches.
 */
@ApplicationModule(displayName = "Honorarium")
@NullMarked
package no.praksisplass.honorarium;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
