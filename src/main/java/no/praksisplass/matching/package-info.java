/**
 * The allocation of a round: the problem, its runs, the coordinator's decisions about
 * them, and publication. The engine and the files know nothing of the rest.
 */
@ApplicationModule(displayName = "Matching")
@NullMarked
package no.praksisplass.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
