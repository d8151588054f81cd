package no.praksisplass.practice.domain;

import java.time.Instant;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/** A practice in a list. */
public record PracticeRow(PracticeId id, String name, Arena arena, String municipality, String county, int studentRooms,
		boolean lodgingKnown, boolean carNeeded, boolean active, @Nullable Instant confirmedAt) {
}
