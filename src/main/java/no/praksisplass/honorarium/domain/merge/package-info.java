/** The feature's part in merging two supervisors. */
@NullMarked
package no.praksisplass.honorarium.domain.merge;

import org.jspecify.annotations.NullMarked;
