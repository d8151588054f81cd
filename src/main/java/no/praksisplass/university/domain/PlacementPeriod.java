package no.praksisplass.university.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import no.praksisplass.shared.Arena;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.university.PeriodSettings;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/** A stretch of days in which students of one course are out in practice. */
@Entity
public class PlacementPeriod {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID universityId;

	private UUID courseId;

	private String name;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private int weeks;

	@Enumerated(EnumType.STRING)
	private Arena arena;

	private int placesWanted;

	private Instant availabilityDeadline;

	@SuppressWarnings("NullAway.Init")
	protected PlacementPeriod() {
	}

	@SuppressWarnings("NullAway.Init")
	public PlacementPeriod(PeriodId id, UniversityId universityId, PeriodSettings settings) {
		this.id = id.value();
		this.universityId = universityId.value();
		change(settings);
	}

	/**
	 * Takes over new settings; whether the course is the university's own is for the
	 * caller to check.
	 * @throws RuleViolation if they contradict each other
	 */
	public final void change(PeriodSettings settings) {
		check(settings);
		this.courseId = settings.courseId().value();
		this.name = Texts.required("name", settings.name());
		this.startsOn = settings.dates().from();
		this.endsOn = settings.dates().to();
		this.weeks = settings.weeks();
		this.arena = settings.arena();
		this.placesWanted = settings.placesWanted();
		this.availabilityDeadline = settings.availabilityDeadline();
	}

	private static void check(PeriodSettings settings) {
		DateRange dates = settings.dates();
		if (settings.weeks() < 1 || settings.weeks() > 52) {
			throw RuleViolation.onField("weeks", "university.weeks.range");
		}
		if (settings.weeks() > weeksWithin(dates)) {
			throw RuleViolation.onField("weeks", "university.period.weeks.do-not-fit", weeksWithin(dates));
		}
		if (settings.placesWanted() < 0) {
			throw RuleViolation.onField("placesWanted", "university.period.places.range");
		}
		if (!settings.availabilityDeadline()
			.isBefore(dates.from().atStartOfDay(TimeConfiguration.NORWAY).toInstant())) {
			throw RuleViolation.onField("availabilityDeadline", "university.period.deadline.after-start");
		}
	}

	/** A week counts when it is begun: Monday to Friday is a week of practice. */
	private static long weeksWithin(DateRange dates) {
		return (ChronoUnit.DAYS.between(dates.from(), dates.to()) + 7) / 7;
	}

	public PeriodId id() {
		return new PeriodId(this.id);
	}

	public @Nullable Long version() {
		return this.version;
	}

	public UniversityId universityId() {
		return new UniversityId(this.universityId);
	}

	public PeriodView view() {
		return new PeriodView(id(), universityId(), new CourseId(this.courseId), this.name,
				new DateRange(this.startsOn, this.endsOn), this.weeks, this.arena, this.placesWanted,
				this.availabilityDeadline);
	}

}
