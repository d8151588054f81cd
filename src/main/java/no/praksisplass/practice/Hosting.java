package no.praksisplass.practice;

import org.jspecify.annotations.Nullable;

/**
 * What a practice offers students, as its own GPs may change it.
 *
 * @param studentRooms how many students it can have at a time, 0 to 100
 * @param lodgingKnown whether the practice knows of lodging
 * @param lodgingNote what it knows
 * @param carNeeded whether the student needs a car
 * @param eveningDuty whether the student can take part in evening duty
 */
public record Hosting(int studentRooms, boolean lodgingKnown, @Nullable String lodgingNote, boolean carNeeded,
		boolean eveningDuty) {
}
