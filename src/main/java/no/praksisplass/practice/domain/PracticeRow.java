package no.praksisplass.practice.domain;

import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PracticeId;

/** A practice in a list. */
public record PracticeRow(PracticeId id, String name, Arena arena, String municipality, String county, int studentRooms,
		boolean lodgingKnown, boolean carNeeded, boolean active) {
}
