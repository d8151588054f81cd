package no.praksisplass.supervisor.domain.answer;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewStandingYes;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * A yes to every period of a course that has no answer of its own, until it is changed.
 */
@Entity
@Table(name = "standing_yes")
class StandingYes {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID supervisorId;

	private UUID courseId;

	private int seats;

	@Embedded
	private StoredDetails details;

	private @Nullable String note;

	private UUID givenBy;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private Instant givenAt;

	@SuppressWarnings("NullAway.Init")
	protected StandingYes() {
	}

	@SuppressWarnings("NullAway.Init")
	StandingYes(NewStandingYes given) {
		this.id = UUID.randomUUID();
		this.supervisorId = given.supervisorId().value();
		this.courseId = given.courseId().value();
		replaceWith(given);
	}

	/** Takes over a newer yes to the same course. */
	final void replaceWith(NewStandingYes given) {
		this.seats = given.seats();
		this.details = new StoredDetails(given.details());
		this.note = given.note();
		this.givenBy = given.givenBy().value();
		this.channel = given.channel();
		this.givenAt = given.givenAt();
	}

	SupervisorId supervisorId() {
		return new SupervisorId(this.supervisorId);
	}

	CourseId courseId() {
		return new CourseId(this.courseId);
	}

	UUID id() {
		return this.id;
	}

	/** What it says of new periods. */
	StandingOffer offer() {
		return new StandingOffer(this.seats, this.details.view());
	}

	/**
	 * The answer it makes in a period, with no more seats than the supervisor has at a
	 * time now.
	 */
	AnswerView in(PeriodView period, int most) {
		return new AnswerView(supervisorId(), period.id(), Answer.YES, Math.min(this.seats, most), true, null,
				this.givenAt, this.channel, Set.of(), this.note, null, null, this.details.view());
	}

	/**
	 * The same answer as an own one of the period, which stays when the standing one is
	 * changed.
	 */
	NewAnswer asAnswerTo(PeriodView period) {
		return new NewAnswer(supervisorId(), period.id(), Answer.YES, this.seats, null, Set.of(), this.note,
				new PersonId(this.givenBy), this.channel, this.givenAt, null, null, this.details.view());
	}

}
