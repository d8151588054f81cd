/** Bulk acts from the selection to their end, and the rows they put back. */
@NullMarked
package no.praksisplass.bulk.domain;

import org.jspecify.annotations.NullMarked;
