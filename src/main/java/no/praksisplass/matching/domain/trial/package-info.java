/** Trying what would follow if a student had another place, with nothing saved. */
@NullMarked
package no.praksisplass.matching.domain.trial;

import org.jspecify.annotations.NullMarked;
