/**
 * One act on many rows of a list: chosen, looked at, done at once, and undone where that
 * can be. It knows selections, previews, results and how rows are put back, and no
 * feature: each feature says by {@link no.praksisplass.bulk.BulkList} what its lists are
 * and by {@link no.praksisplass.bulk.BulkAct} what can be done with them.
 */
@ApplicationModule(displayName = "Bulk", allowedDependencies = { "security", "shared", "web" })
@NullMarked
package no.praksisplass.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
