/**
 * Allocation rounds: which periods are allocated together, by which rule and criteria,
 * with which deadlines and which seed.
 */
@ApplicationModule(displayName = "Round",
		allowedDependencies = { "bulk", "exchange", "security", "shared", "university", "web" })
@NullMarked
package no.praksisplass.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
