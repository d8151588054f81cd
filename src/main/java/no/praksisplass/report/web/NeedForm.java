package no.praksisplass.report.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import no.praksisplass.report.domain.need.SupervisorNeed;
import org.jspecify.annotations.Nullable;

/** What the need for supervisors is worked out from; begins with the national figures. */
public class NeedForm {

	@NotNull(message = "{report.need.missing}")
	@Min(value = 1, message = "{report.need.range}")
	@Max(value = 100_000, message = "{report.need.range}")
	private @Nullable Integer students = 1000;

	@NotNull(message = "{report.need.missing}")
	@Min(value = 1, message = "{report.need.weeks.range}")
	@Max(value = 52, message = "{report.need.weeks.range}")
	private @Nullable Integer weeks = 6;

	@NotNull(message = "{report.need.missing}")
	@Min(value = 1, message = "{report.need.each.range}")
	@Max(value = 52, message = "{report.need.each.range}")
	private @Nullable Integer perSupervisor = 4;

	@NotNull(message = "{report.need.missing}")
	@Min(value = 1, message = "{report.need.range}")
	@Max(value = 100_000, message = "{report.need.range}")
	private @Nullable Integer gps = 5500;

	public @Nullable Integer getStudents() {
		return this.students;
	}

	public void setStudents(@Nullable Integer students) {
		this.students = students;
	}

	public @Nullable Integer getWeeks() {
		return this.weeks;
	}

	public void setWeeks(@Nullable Integer weeks) {
		this.weeks = weeks;
	}

	public @Nullable Integer getPerSupervisor() {
		return this.perSupervisor;
	}

	public void setPerSupervisor(@Nullable Integer perSupervisor) {
		this.perSupervisor = perSupervisor;
	}

	public @Nullable Integer getGps() {
		return this.gps;
	}

	public void setGps(@Nullable Integer gps) {
		this.gps = gps;
	}

	/** Of a form without errors. */
	SupervisorNeed toNeed() {
		return new SupervisorNeed(value(this.students), value(this.weeks), value(this.perSupervisor), value(this.gps));
	}

	private static int value(@Nullable Integer number) {
		return (number != null) ? number : 0;
	}

}
