package no.praksisplass.honorarium.domain.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How a published placement went. */
@Entity
@Table(name = "stay_record")
class StayRecord {

	private static final String FIELD = "absences";

	private static final Comparator<DateRange> BY_DAY = Comparator.comparing(DateRange::from);

	@Id
	private UUID placementId;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	private @Nullable LocalDate leftOn;

	private boolean lateCancellation;

	private String note = "";

	@ElementCollection
	@CollectionTable(name = "stay_absence", joinColumns = @JoinColumn(name = "placement_id"))
	private List<Absence> absences = new ArrayList<>();

	private UUID recordedBy;

	private Instant recordedAt;

	@SuppressWarnings("NullAway.Init")
	protected StayRecord() {
	}

	@SuppressWarnings("NullAway.Init")
	StayRecord(PlacementView placement) {
		this.placementId = placement.id().value();
		this.universityId = placement.universityId().value();
	}

	/**
	 * Takes over how it went.
	 * @throws RuleViolation if a day is outside the placement, absences overlap, or it is
	 * said both to have ended early and to have been cancelled
	 */
	void tell(RecordStay told, DateRange dates, PersonId by, Instant at) {
		LocalDate last = told.leftOn();
		if (told.lateCancellation() && (last != null || !told.absences().isEmpty())) {
			throw RuleViolation.onField("lateCancellation", "honorarium.stay.cancelled.alone");
		}
		if (last != null && !dates.contains(last)) {
			throw RuleViolation.onField("leftOn", "honorarium.stay.outside");
		}
		List<DateRange> away = sorted(told.absences(), dates);
		if (!away.equals(this.absences.stream().map(Absence::days).sorted(BY_DAY).toList())) {
			this.absences.clear();
			away.forEach((days) -> this.absences.add(new Absence(days)));
		}
		this.leftOn = (last != null && last.equals(dates.to())) ? null : last;
		this.lateCancellation = told.lateCancellation();
		this.note = told.note().strip();
		this.recordedBy = by.value();
		this.recordedAt = at;
	}

	private static List<DateRange> sorted(List<DateRange> absences, DateRange dates) {
		List<DateRange> sorted = absences.stream().sorted(BY_DAY).toList();
		for (int i = 0; i < sorted.size(); i++) {
			if (!dates.contains(sorted.get(i).from()) || !dates.contains(sorted.get(i).to())) {
				throw RuleViolation.onField(FIELD, "honorarium.stay.outside");
			}
			if (i > 0 && sorted.get(i).overlaps(sorted.get(i - 1))) {
				throw RuleViolation.onField(FIELD, "honorarium.stay.overlap");
			}
		}
		return sorted;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	RecordStay told() {
		return new RecordStay(this.absences.stream().map(Absence::days).sorted(BY_DAY).toList(), this.leftOn,
				this.lateCancellation, this.note);
	}

	PersonId recordedBy() {
		return new PersonId(this.recordedBy);
	}

	Instant recordedAt() {
		return this.recordedAt;
	}

}
