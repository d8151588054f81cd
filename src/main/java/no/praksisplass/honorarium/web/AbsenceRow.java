package no.praksisplass.honorarium.web;

import java.time.LocalDate;

import no.praksisplass.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** The days of one absence in a form; without a last day it is one day. */
public class AbsenceRow {

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	static AbsenceRow of(DateRange days) {
		AbsenceRow row = new AbsenceRow();
		row.from = days.from();
		row.to = days.to();
		return row;
	}

	boolean isEmpty() {
		return this.from == null && this.to == null;
	}

	public @Nullable LocalDate getFrom() {
		return this.from;
	}

	public void setFrom(@Nullable LocalDate from) {
		this.from = from;
	}

	public @Nullable LocalDate getTo() {
		return this.to;
	}

	public void setTo(@Nullable LocalDate to) {
		this.to = to;
	}

}
