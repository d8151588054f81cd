/**
 * Brings tables in from files and takes lists out to files. It knows files, columns, dry
 * runs, jobs and reports, and no feature: each feature says by {@link ImportKind} what
 * can be brought in and how.
 */
@ApplicationModule(displayName = "Exchange", allowedDependencies = { "security", "shared", "web" })
@NullMarked
package no.praksisplass.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
