/**
 * The trail: who changed what when, and who read what is sensitive. The database's
 * triggers write it; this feature names who acts, and shows it.
 */
@NullMarked
package no.praksisplass.history;

import org.jspecify.annotations.NullMarked;
