package no.praksisplass.supervisor.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.praksisplass.practice.Hosting;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.Blank;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/** What a practice offers students. */
public class HostingForm {

	@NotNull
	private @Nullable Long version;

	@NotNull(message = "{practice.studentRooms.missing}")
	@Range(min = 0, max = 100, message = "{practice.studentRooms.between}")
	private @Nullable Integer studentRooms;

	private boolean lodgingKnown;

	@Size(max = 1000)
	private @Nullable String lodgingNote;

	private boolean carNeeded;

	private boolean eveningDuty;

	static HostingForm from(PracticeView practice) {
		HostingForm form = new HostingForm();
		form.version = practice.version();
		form.studentRooms = practice.studentRooms();
		form.lodgingKnown = practice.lodgingKnown();
		form.lodgingNote = practice.lodgingNote();
		form.carNeeded = practice.carNeeded();
		form.eveningDuty = practice.eveningDuty();
		return form;
	}

	Hosting toCommand() {
		return new Hosting(Objects.requireNonNull(this.studentRooms), this.lodgingKnown, Blank.toNull(this.lodgingNote),
				this.carNeeded, this.eveningDuty);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
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

}
