package no.praksisplass.supervisor.web.answer;

import java.util.Optional;

import no.praksisplass.shared.CourseId;
import no.praksisplass.supervisor.domain.answer.OwnCourse;
import no.praksisplass.supervisor.domain.answer.StandingOffer;
import org.jspecify.annotations.Nullable;

/** Whether a yes also stands for the new periods of a course. */
public class StandingForm {

	private @Nullable CourseId courseId;

	private boolean given;

	private @Nullable Integer seats = 1;

	private OfferDetailsForm details = new OfferDetailsForm();

	static StandingForm from(OwnCourse course) {
		StandingForm form = new StandingForm();
		form.courseId = course.course().id();
		StandingOffer standing = course.standing();
		form.given = standing != null;
		if (standing != null) {
			form.seats = standing.seats();
			form.details.fill(standing.details());
		}
		return form;
	}

	/** What is offered, or nothing where it is not given. */
	Optional<StandingOffer> standing() {
		int number = (this.seats != null) ? this.seats : 0;
		return this.given ? Optional.of(new StandingOffer(number, this.details.toDetails())) : Optional.empty();
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

	public OfferDetailsForm getDetails() {
		return this.details;
	}

	public void setDetails(OfferDetailsForm details) {
		this.details = details;
	}

}
