package no.praksisplass.practice;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.shared.Arena;
import org.jspecify.annotations.Nullable;

/**
 * A practice as it is described by whoever registers or changes it. The fields are those
 * of {@link PracticeView}; without a coordinate the postal code's or the municipality's
 * is used.
 */
public record NewPractice(String name, @Nullable String organisationNumber, Arena arena, @Nullable String streetAddress,
		@Nullable String postalCode, @Nullable String postalPlace, String municipalityNumber,
		@Nullable Coordinate coordinate, int studentRooms, boolean lodgingKnown, @Nullable String lodgingNote,
		boolean carNeeded, boolean eveningDuty, @Nullable String contactName, @Nullable String contactPhone,
		@Nullable String contactEmail) {

	/** The same practice with its position and postal place said. */
	public NewPractice at(@Nullable Coordinate position, @Nullable String place) {
		return new NewPractice(this.name, this.organisationNumber, this.arena, this.streetAddress, this.postalCode,
				place, this.municipalityNumber, position, this.studentRooms, this.lodgingKnown, this.lodgingNote,
				this.carNeeded, this.eveningDuty, this.contactName, this.contactPhone, this.contactEmail);
	}

}
