package no.praksisplass.practice;

import java.time.Instant;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * A practice as others see it.
 *
 * @param id identifies it
 * @param version the version read, for optimistic locking
 * @param name unique among the active ones of the same arena in a municipality
 * @param organisationNumber nine digits, or none: many offices are communities of sole
 * traders
 * @param arena what kind of place it is
 * @param streetAddress street and number
 * @param postalCode four digits
 * @param postalPlace the postal code's place
 * @param municipalityNumber four digits
 * @param coordinate where it lies, as near as is known
 * @param studentRooms how many students it can have at a time
 * @param lodgingKnown whether the practice knows of lodging
 * @param lodgingNote what it knows
 * @param carNeeded whether the student needs a car
 * @param eveningDuty whether the student can take part in evening duty
 * @param contactName whom to ask
 * @param contactPhone where to call
 * @param contactEmail where to write
 * @param active whether it still receives students
 * @param confirmedAt when somebody last changed it or said that it is right
 * @param mergedInto the practice that it turned out to be, where it was merged into
 * another
 */
public record PracticeView(PracticeId id, long version, String name, @Nullable String organisationNumber, Arena arena,
		@Nullable String streetAddress, @Nullable String postalCode, @Nullable String postalPlace,
		String municipalityNumber, @Nullable Coordinate coordinate, int studentRooms, boolean lodgingKnown,
		@Nullable String lodgingNote, boolean carNeeded, boolean eveningDuty, @Nullable String contactName,
		@Nullable String contactPhone, @Nullable String contactEmail, boolean active, @Nullable Instant confirmedAt,
		@Nullable PracticeId mergedInto) {
}
