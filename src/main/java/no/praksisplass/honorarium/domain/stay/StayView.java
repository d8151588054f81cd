package no.praksisplass.honorarium.domain.stay;

import java.time.Instant;

import no.praksisplass.placement.PlacementView;
import org.jspecify.annotations.Nullable;

/**
 * How a placement went, for its page.
 *
 * @param placement which placement
 * @param student who stays
 * @param supervisor with whom
 * @param version for noticing that somebody else changed it meanwhile; -1 if nothing is
 * told yet
 * @param told what is told
 * @param by who told it last, if anybody did
 * @param at when
 */
public record StayView(PlacementView placement, String student, String supervisor, long version, RecordStay told,
		@Nullable String by, @Nullable Instant at) {
}
