package no.praksisplass.honorarium.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import no.praksisplass.honorarium.domain.stay.RecordStay;
import no.praksisplass.honorarium.domain.stay.StayView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How a placement went. */
public class StayForm {

	private static final int SPARE = 3;

	private @Nullable Long version;

	@Valid
	@Size(max = 40)
	private List<AbsenceRow> absences = new ArrayList<>();

	private @Nullable LocalDate leftOn;

	private boolean lateCancellation;

	@Size(max = 2000)
	private String note = "";

	static StayForm from(StayView stay) {
		StayForm form = new StayForm();
		form.version = stay.version();
		form.leftOn = stay.told().leftOn();
		form.lateCancellation = stay.told().lateCancellation();
		form.note = stay.told().note();
		stay.told().absences().forEach((days) -> form.absences.add(AbsenceRow.of(days)));
		return form.withSpareRows();
	}

	/** Adds rows to write in. */
	StayForm withSpareRows() {
		long empty = this.absences.stream().filter(AbsenceRow::isEmpty).count();
		for (long i = empty; i < SPARE; i++) {
			this.absences.add(new AbsenceRow());
		}
		return this;
	}

	/**
	 * What is told.
	 * @throws RuleViolation if the days of an absence are in the wrong order or the first
	 * is missing
	 */
	RecordStay toCommand() {
		List<DateRange> away = new ArrayList<>();
		for (int i = 0; i < this.absences.size(); i++) {
			AbsenceRow row = this.absences.get(i);
			if (!row.isEmpty()) {
				away.add(days(i, row));
			}
		}
		return new RecordStay(away, this.leftOn, this.lateCancellation, this.note);
	}

	private static DateRange days(int row, AbsenceRow absence) {
		LocalDate from = absence.getFrom();
		if (from == null) {
			throw RuleViolation.onField("absences[" + row + "].from", "honorarium.stay.from.missing");
		}
		LocalDate to = (absence.getTo() != null) ? absence.getTo() : from;
		if (to.isBefore(from)) {
			throw RuleViolation.onField("absences[" + row + "].to", "honorarium.stay.order");
		}
		return new DateRange(from, to);
	}

	public @Nullable Long getVersion() {
		return this.version;
	}

	public void setVersion(@Nullable Long version) {
		this.version = version;
	}

	public List<AbsenceRow> getAbsences() {
		return this.absences;
	}

	public void setAbsences(List<AbsenceRow> absences) {
		this.absences = absences;
	}

	public @Nullable LocalDate getLeftOn() {
		return this.leftOn;
	}

	public void setLeftOn(@Nullable LocalDate leftOn) {
		this.leftOn = leftOn;
	}

	public boolean isLateCancellation() {
		return this.lateCancellation;
	}

	public void setLateCancellation(boolean lateCancellation) {
		this.lateCancellation = lateCancellation;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

}
