package no.praksisplass.student.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.praksisplass.shared.CampusId;
import no.praksisplass.shared.CourseId;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.BaseKind;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.StudentView;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A person who studies at a university and is to be placed. */
@Entity
@Table(name = "student")
class Student {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private UUID universityId;

	private UUID personId;

	private String studentNumber;

	private UUID campusId;

	private UUID courseId;

	private String cohort;

	private boolean protectedAddress;

	private @Nullable Integer travelLimit;

	private boolean active;

	@ElementCollection
	@CollectionTable(name = "student_period", joinColumns = @JoinColumn(name = "student_id"))
	@BatchSize(size = 500)
	private Set<StudentPeriodLink> periods = new HashSet<>();

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "student_id", nullable = false)
	@BatchSize(size = 500)
	private Set<StudentBase> bases = new HashSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Student() {
	}

	@SuppressWarnings("NullAway.Init")
	Student(StudentId id, UniversityId university, PersonId person, StudentSettings settings) {
		this.id = id.value();
		this.universityId = university.value();
		this.personId = person.value();
		settle(settings);
	}

	/** The office decides anew. */
	final void settle(StudentSettings settings) {
		this.studentNumber = settings.studentNumber();
		this.campusId = settings.campusId().value();
		this.courseId = settings.courseId().value();
		this.cohort = settings.cohort();
		this.protectedAddress = settings.protectedAddress();
		this.travelLimit = settings.travelLimit();
		this.active = settings.active();
		Set<StudentPeriodLink> links = settings.periods()
			.stream()
			.map((period) -> new StudentPeriodLink(period.value(), this.universityId))
			.collect(Collectors.toSet());
		this.periods.retainAll(links);
		this.periods.addAll(links);
	}

	/** The student can have these periods too. */
	void take(Collection<PeriodId> more) {
		more.forEach((period) -> this.periods.add(new StudentPeriodLink(period.value(), this.universityId)));
	}

	/**
	 * The student lives in these places from now on.
	 * @throws RuleViolation if there are two homes or two study addresses
	 */
	void liveAt(List<NewBase> places) {
		for (BaseKind kind : List.of(BaseKind.HOME, BaseKind.STUDY)) {
			List<NewBase> ofKind = places.stream().filter((place) -> place.kind() == kind).toList();
			if (ofKind.size() > 1) {
				throw RuleViolation.of("student.base.twice");
			}
			liveAt(kind, ofKind.stream().findFirst());
		}
		this.bases.removeIf((base) -> base.kind() == BaseKind.FREE_LODGING);
		places.stream()
			.filter((place) -> place.kind() == BaseKind.FREE_LODGING)
			.forEach((place) -> this.bases.add(new StudentBase(place)));
	}

	private void liveAt(BaseKind kind, Optional<NewBase> place) {
		Optional<StudentBase> current = this.bases.stream().filter((base) -> base.kind() == kind).findFirst();
		if (place.isEmpty()) {
			current.ifPresent(this.bases::remove);
		}
		else {
			current.ifPresentOrElse((base) -> base.moveTo(place.get()),
					() -> this.bases.add(new StudentBase(place.get())));
		}
	}

	/** The places the student can live in, home first. */
	List<NewBase> bases() {
		List<NewBase> places = new ArrayList<>(this.bases.stream().map(StudentBase::view).toList());
		places.sort(Comparator.comparing(NewBase::kind).thenComparing(NewBase::municipalityNumber));
		return places;
	}

	PersonId personId() {
		return new PersonId(this.personId);
	}

	UUID id() {
		return this.id;
	}

	StudentView view(String name) {
		return new StudentView(new StudentId(this.id), Objects.requireNonNullElse(this.version, 0L),
				new UniversityId(this.universityId), personId(), name, this.studentNumber, new CampusId(this.campusId),
				new CourseId(this.courseId), this.cohort, this.protectedAddress, this.travelLimit, this.active,
				this.periods.stream()
					.map((link) -> new PeriodId(link.periodId()))
					.collect(Collectors.toUnmodifiableSet()));
	}

}
