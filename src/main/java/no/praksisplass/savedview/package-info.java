/**
 * Views of lists that people keep for themselves under a name. A list is known by its
 * path alone.
 */
@ApplicationModule(displayName = "Saved views", allowedDependencies = { "security", "shared", "web" })
@NullMarked
package no.praksisplass.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
