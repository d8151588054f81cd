package no.praksisplass.supervisor.web.answer;

import java.util.Optional;

import no.praksisplass.shared.CourseId;
import no.praksisplass.supervisor.domain.answer.OwnCourse;
import org.jspecify.annotations.Nullable;

/** Whether a yes also stands for the new periods of a course. */
public class StandingForm {

	private @Nullable CourseId courseId;

	private boolean given;

	private @Nullable Integer seats = 1;

	static StandingForm from(OwnCourse course) {
		StandingForm form = new StandingForm();
		form.courseId = course.course().id();
		Integer standing = course.standingSeats();
		form.given = standing != null;
		form.seats = (standing != null) ? standing : Integer.valueOf(1);
		return form;
	}

	/** The seats, or nothing where it is not given. */
	Optional<Integer> standing() {
		return this.given ? Optional.of((this.seats != null) ? this.seats : 0) : Optional.empty();
	}

	public @Nullable CourseId getCourseId() {
		return this.courseId;
	}

	public void setCourseId(@Nullable CourseId courseId) {
		this.courseId = courseId;
	}

	public boolean isGiven() {
		return this.given;
	}

	public void setGiven(boolean given) {
		this.given = given;
	}

	public @Nullable Integer getSeats() {
		return this.seats;
	}

	public void setSeats(@Nullable Integer seats) {
		this.seats = seats;
	}

}
