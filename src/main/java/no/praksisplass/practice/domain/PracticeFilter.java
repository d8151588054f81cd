package no.praksisplass.practice.domain;

import no.praksisplass.shared.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * Which practices to list; what is absent or blank does not narrow the list.
 *
 * @param query part of the name, the address, the postal place or the organisation number
 * @param county county number
 * @param municipality municipality number
 * @param active only those in use, or only those out of use
 * @param fresh how long ago somebody last said that it is right
 */
public record PracticeFilter(@Nullable String query, @Nullable String county, @Nullable String municipality,
		@Nullable Boolean active, @Nullable Freshness fresh) {
}
