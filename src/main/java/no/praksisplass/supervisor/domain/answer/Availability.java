package no.praksisplass.supervisor.domain.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NoReason;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A supervisor's own answer to a period. */
@Entity
@Table(name = "availability")
class Availability {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID supervisorId;

	private UUID periodId;

	@Enumerated(EnumType.STRING)
	private Answer answer;

	@Enumerated(EnumType.STRING)
	private @Nullable NoReason noReason;

	private int seats;

	private @Nullable String note;

	private UUID givenBy;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private Instant givenAt;

	private @Nullable LocalDate askAgainOn;

	private @Nullable String standIn;

	@Embedded
	private StoredDetails details;

	@ElementCollection
	@CollectionTable(name = "availability_week_away", joinColumns = @JoinColumn(name = "availability_id"))
	@Column(name = "monday")
	private Set<LocalDate> weeksAway = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Availability() {
	}

	@SuppressWarnings("NullAway.Init")
	Availability(NewAnswer given) {
		this.id = UUID.randomUUID();
		this.supervisorId = given.supervisorId().value();
		this.periodId = given.periodId().value();
		replaceWith(given);
	}

	/** Takes over a newer answer to the same period. */
	final void replaceWith(NewAnswer given) {
		this.answer = given.answer();
		this.noReason = given.noReason();
		this.seats = given.seats();
		this.note = given.note();
		this.givenBy = given.givenBy().value();
		this.channel = given.channel();
		this.givenAt = given.givenAt();
		this.askAgainOn = given.askAgainOn();
		this.standIn = given.standIn();
		this.details = new StoredDetails(given.details());
		if (!this.weeksAway.equals(given.weeksAway())) {
			this.weeksAway.clear();
			this.weeksAway.addAll(given.weeksAway());
		}
	}

	/** Refuses a change that was made on what is no longer the newest. */
	void requireVersion(@Nullable Long read) {
		if (read == null || !read.equals(this.version)) {
			throw new ObjectOptimisticLockingFailureException(Availability.class, this.id);
		}
	}

	SupervisorId supervisorId() {
		return new SupervisorId(this.supervisorId);
	}

	PeriodId periodId() {
		return new PeriodId(this.periodId);
	}

	Instant givenAt() {
		return this.givenAt;
	}

	PersonId givenBy() {
		return new PersonId(this.givenBy);
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	UUID id() {
		return this.id;
	}

	/** Whether it only asks to be asked again. */
	boolean isLater() {
		return this.answer == Answer.LATER;
	}

	/** The answer with no more seats than the supervisor has at a time now. */
	AnswerView toView(int most) {
		return new AnswerView(supervisorId(), periodId(), this.answer, Math.min(this.seats, most), false, this.noReason,
				this.givenAt, this.channel, this.weeksAway, this.note, this.askAgainOn, this.standIn,
				this.details.view());
	}

}
