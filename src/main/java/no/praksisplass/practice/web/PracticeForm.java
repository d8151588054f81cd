package no.praksisplass.practice.web;

import java.util.Objects;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.practice.NewPractice;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.Blank;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** The form of a practice. */
public class PracticeForm {

	private @Nullable Long version;

	@NotBlank(message = "{practice.name.missing}")
	@Size(max = 200)
	private String name = "";

	private @Nullable String organisationNumber;

	@NotNull(message = "{practice.arena.missing}")
	private @Nullable Arena arena = Arena.GP_OFFICE;

	@Size(max = 200)
	private @Nullable String streetAddress;

	@Pattern(regexp = "\\s*([0-9]{4})?\\s*", message = "{practice.postalCode.digits}")
	private @Nullable String postalCode;

	@Size(max = 100)
	private @Nullable String postalPlace;

	@NotBlank(message = "{practice.municipality.missing}")
	private @Nullable String municipalityNumber;

	@DecimalMin(value = "57", message = "{practice.latitude.between}")
	@DecimalMax(value = "82", message = "{practice.latitude.between}")
	private @Nullable Double latitude;

	@DecimalMin(value = "2", message = "{practice.longitude.between}")
	@DecimalMax(value = "36", message = "{practice.longitude.between}")
	private @Nullable Double longitude;

	@NotNull(message = "{practice.studentRooms.missing}")
	@Range(min = 0, max = 100, message = "{practice.studentRooms.between}")
	private @Nullable Integer studentRooms = 1;

	private boolean lodgingKnown;

	@Size(max = 1000)
	private @Nullable String lodgingNote;

	private boolean carNeeded;

	private boolean eveningDuty;

	@Size(max = 200)
	private @Nullable String contactName;

	@Size(max = 50)
	private @Nullable String contactPhone;

	@Size(max = 200)
	@Pattern(regexp = "\\s*(\\S+@\\S+\\.\\S+)?\\s*", message = "{practice.contactEmail.form}")
	private @Nullable String contactEmail;

	static PracticeForm from(PracticeView practice) {
		PracticeForm form = new PracticeForm();
		form.version = practice.version();
		form.name = practice.name();
		form.organisationNumber = practice.organisationNumber();
		form.arena = practice.arena();
		form.streetAddress = practice.streetAddress();
		form.postalCode = practice.postalCode();
		form.postalPlace = practice.postalPlace();
		form.municipalityNumber = practice.municipalityNumber();
		Coordinate coordinate = practice.coordinate();
		form.latitude = (coordinate != null) ? coordinate.latitude() : null;
		form.longitude = (coordinate != null) ? coordinate.longitude() : null;
		form.studentRooms = practice.studentRooms();
		form.lodgingKnown = practice.lodgingKnown();
		form.lodgingNote = practice.lodgingNote();
		form.carNeeded = practice.carNeeded();
		form.eveningDuty = practice.eveningDuty();
		form.contactName = practice.contactName();
		form.contactPhone = practice.contactPhone();
		form.contactEmail = practice.contactEmail();
		return form;
	}

	NewPractice toCommand() {
		String number = Blank.toNull(this.organisationNumber);
		Coordinate coordinate = (this.latitude == null || this.longitude == null) ? null
				: new Coordinate(this.latitude, this.longitude);
		return new NewPractice(this.name.strip(), (number != null) ? number.replaceAll("\\s", "") : null,
				Objects.requireNonNull(this.arena), Blank.toNull(this.streetAddress), Blank.toNull(this.postalCode),
				Blank.toNull(this.postalPlace), Objects.requireNonNull(this.municipalityNumber), coordinate,
				Objects.requireNonNull(this.studentRooms), this.lodgingKnown, Blank.toNull(this.lodgingNote),
				this.carNeeded, this.eveningDuty, Blank.toNull(this.contactName), Blank.toNull(this.contactPhone),
				Blank.toNull(this.contactEmail));
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public @Nullable String getOrganisationNumber() {
		return this.organisationNumber;
	}

	public void setOrganisationNumber(@Nullable String organisationNumber) {
		this.organisationNumber = organisationNumber;
	}

	public @Nullable Arena getArena() {
		return this.arena;
	}

	public void setArena(@Nullable Arena arena) {
		this.arena = arena;
	}

	public @Nullable String getStreetAddress() {
		return this.streetAddress;
	}

	public void setStreetAddress(@Nullable String streetAddress) {
		this.streetAddress = streetAddress;
	}

	public @Nullable String getPostalCode() {
		return this.postalCode;
	}

	public void setPostalCode(@Nullable String postalCode) {
		this.postalCode = postalCode;
	}

	public @Nullable String getPostalPlace() {
		return this.postalPlace;
	}

	public void setPostalPlace(@Nullable String postalPlace) {
		this.postalPlace = postalPlace;
	}

	public @Nullable String getMunicipalityNumber() {
		return this.municipalityNumber;
	}

	public void setMunicipalityNumber(@Nullable String municipalityNumber) {
		this.municipalityNumber = municipalityNumber;
	}

	public @Nullable Double getLatitude() {
		return this.latitude;
	}

	public void setLatitude(@Nullable Double latitude) {
		this.latitude = latitude;
	}

	public @Nullable Double getLongitude() {
		return this.longitude;
	}

	public void setLongitude(@Nullable Double longitude) {
		this.longitude = longitude;
	}

	public @Nullable Integer getStudentRooms() {
		return this.studentRooms;
	}

	public void setStudentRooms(@Nullable Integer studentRooms) {
		this.studentRooms = studentRooms;
	}

	public boolean isLodgingKnown() {
		return this.lodgingKnown;
	}

	public void setLodgingKnown(boolean lodgingKnown) {
		this.lodgingKnown = lodgingKnown;
	}

	public @Nullable String getLodgingNote() {
		return this.lodgingNote;
	}

	public void setLodgingNote(@Nullable String lodgingNote) {
		this.lodgingNote = lodgingNote;
	}

	public boolean isCarNeeded() {
		return this.carNeeded;
	}

	public void setCarNeeded(boolean carNeeded) {
		this.carNeeded = carNeeded;
	}

	public boolean isEveningDuty() {
		return this.eveningDuty;
	}

	public void setEveningDuty(boolean eveningDuty) {
		this.eveningDuty = eveningDuty;
	}

	public @Nullable String getContactName() {
		return this.contactName;
	}

	public void setContactName(@Nullable String contactName) {
		this.contactName = contactName;
	}

	public @Nullable String getContactPhone() {
		return this.contactPhone;
	}

	public void setContactPhone(@Nullable String contactPhone) {
		this.contactPhone = contactPhone;
	}

	public @Nullable String getContactEmail() {
		return this.contactEmail;
	}

	public void setContactEmail(@Nullable String contactEmail) {
		this.contactEmail = contactEmail;
	}

}
