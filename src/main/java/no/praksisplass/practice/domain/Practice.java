package no.praksisplass.practice.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.practice.Hosting;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A place that receives students. */
@Entity
@Table(name = "practice")
class Practice {

	private static final int MOST_ROOMS = 100;

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String name;

	@JdbcTypeCode(SqlTypes.CHAR)
	private @Nullable String organisationNumber;

	@Enumerated(EnumType.STRING)
	private Arena arena;

	private @Nullable String streetAddress;

	@JdbcTypeCode(SqlTypes.CHAR)
	private @Nullable String postalCode;

	private @Nullable String postalPlace;

	@JdbcTypeCode(SqlTypes.CHAR)
	private String municipalityNumber;

	private @Nullable Double latitude;

	private @Nullable Double longitude;

	private int studentRooms;

	private boolean lodgingKnown;

	private @Nullable String lodgingNote;

	private boolean carNeeded;

	private boolean eveningDuty;

	private @Nullable String contactName;

	private @Nullable String contactPhone;

	private @Nullable String contactEmail;

	private boolean active = true;

	private @Nullable Instant confirmedAt;

	private @Nullable UUID mergedIntoId;

	@SuppressWarnings("NullAway.Init")
	protected Practice() {
	}

	/** Registers a place as described. */
	@SuppressWarnings("NullAway.Init")
	Practice(PracticeId id, NewPractice description) {
		this.id = id.value();
		describe(description);
	}

	/** Takes over the whole description. */
	final void describe(NewPractice description) {
		requireNumbers(description);
		this.name = description.name();
		this.organisationNumber = description.organisationNumber();
		this.arena = description.arena();
		this.streetAddress = description.streetAddress();
		this.postalCode = description.postalCode();
		this.postalPlace = description.postalPlace();
		this.municipalityNumber = description.municipalityNumber();
		lieAt(description.coordinate());
		this.contactName = description.contactName();
		this.contactPhone = description.contactPhone();
		this.contactEmail = description.contactEmail();
		host(new Hosting(description.studentRooms(), description.lodgingKnown(), description.lodgingNote(),
				description.carNeeded(), description.eveningDuty()));
	}

	/** Changes what the place offers students. */
	final void host(Hosting hosting) {
		requireRooms(hosting.studentRooms());
		this.studentRooms = hosting.studentRooms();
		this.lodgingKnown = hosting.lodgingKnown();
		this.lodgingNote = hosting.lodgingNote();
		this.carNeeded = hosting.carNeeded();
		this.eveningDuty = hosting.eveningDuty();
	}

	/**
	 * Whether the description names another municipality or postal code but still the old
	 * position.
	 */
	boolean hasMoved(NewPractice description) {
		return hasMoved(toView(), description);
	}

	/** The same of a practice as it was read. */
	static boolean hasMoved(PracticeView stored, NewPractice description) {
		boolean elsewhere = !stored.municipalityNumber().equals(description.municipalityNumber())
				|| !Objects.equals(stored.postalCode(), description.postalCode());
		return elsewhere && Objects.equals(stored.coordinate(), description.coordinate());
	}

	/** Refuses a description with numbers that cannot be. */
	static void requireNumbers(NewPractice description) {
		String number = description.organisationNumber();
		if (number != null && !OrganisationNumber.isValid(number)) {
			throw RuleViolation.onField("organisationNumber", "practice.organisationNumber.invalid");
		}
		requireRooms(description.studentRooms());
	}

	private static void requireRooms(int rooms) {
		if (rooms < 0 || rooms > MOST_ROOMS) {
			throw RuleViolation.onField("studentRooms", "practice.studentRooms.range", MOST_ROOMS);
		}
	}

	/** What is known of it is right as of now. */
	void confirm(Instant now) {
		this.confirmedAt = now;
	}

	/** Receives no more students; what was is kept. */
	void deactivate() {
		this.active = false;
	}

	/**
	 * Receives students again.
	 * @throws RuleViolation if it has been merged into another
	 */
	void activate() {
		if (this.mergedIntoId != null) {
			throw RuleViolation.of("practice.merge.gone");
		}
		this.active = true;
	}

	/** Has turned out to be another, and is a pointer to it from now on. */
	void mergeInto(PracticeId other) {
		this.active = false;
		this.mergedIntoId = other.value();
	}

	PracticeId id() {
		return new PracticeId(this.id);
	}

	/** Refuses a change that was made on what is no longer the newest. */
	void requireVersion(long read) {
		if (this.version == null || this.version != read) {
			throw new ObjectOptimisticLockingFailureException(Practice.class, this.id);
		}
	}

	/** What others may see of it, as it was read. */
	PracticeView toView() {
		Coordinate coordinate = (this.latitude == null || this.longitude == null) ? null
				: new Coordinate(this.latitude, this.longitude);
		return new PracticeView(id(), (this.version != null) ? this.version : 0, this.name, this.organisationNumber,
				this.arena, this.streetAddress, this.postalCode, this.postalPlace, this.municipalityNumber, coordinate,
				this.studentRooms, this.lodgingKnown, this.lodgingNote, this.carNeeded, this.eveningDuty,
				this.contactName, this.contactPhone, this.contactEmail, this.active, this.confirmedAt,
				(this.mergedIntoId != null) ? new PracticeId(this.mergedIntoId) : null);
	}

	private void lieAt(@Nullable Coordinate coordinate) {
		this.latitude = (coordinate != null) ? coordinate.latitude() : null;
		this.longitude = (coordinate != null) ? coordinate.longitude() : null;
	}

}
