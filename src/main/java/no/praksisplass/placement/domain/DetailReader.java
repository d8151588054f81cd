package no.praksisplass.placement.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.person.PersonView;
import no.praksisplass.person.Persons;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.springframework.stereotype.Component;

/** Reads what placements name, in one query a kind. */
@Component
public class DetailReader {

	private final Students students;

	private final Supervisors supervisors;

	private final SeatDetails seats;

	private final Practices practices;

	private final Periods periods;

	private final Universities universities;

	private final Persons persons;

	private final Municipalities municipalities;

	DetailReader(Students students, Supervisors supervisors, SeatDetails seats, Practices practices, Periods periods,
			Universities universities, Persons persons, Municipalities municipalities) {
		this.students = students;
		this.supervisors = supervisors;
		this.seats = seats;
		this.practices = practices;
		this.periods = periods;
		this.universities = universities;
		this.persons = persons;
		this.municipalities = municipalities;
	}

	/** The placements with everything they name, in the order given. */
	public List<PlacementDetails> read(List<PlacementView> placements) {
		Map<StudentId, StudentView> student = byId(this.students.findAll(ids(placements, PlacementView::studentId)),
				StudentView::id);
		Map<SupervisorId, SupervisorView> supervisor = byId(
				this.supervisors.findAll(ids(placements, PlacementView::supervisorId)), SupervisorView::id);
		Map<PracticeId, PracticeView> practice = byId(
				this.practices.findAll(ids(placements, PlacementView::practiceId)), PracticeView::id);
		Map<PeriodId, PeriodView> period = byId(this.periods.findAll(ids(placements, PlacementView::periodId)),
				PeriodView::id);
		Map<UniversityId, UniversityView> university = byId(this.universities.findAll(), UniversityView::id);
		Map<String, MunicipalityView> municipality = byId(this.municipalities.all(), MunicipalityView::number);
		Map<PersonId, PersonView> person = this.persons.findAll(
				Stream
					.concat(student.values().stream().map(StudentView::personId),
							supervisor.values().stream().map(SupervisorView::personId))
					.distinct()
					.toList());
		SeatDetails.Known seat = this.seats.of(supervisor.values(), period.values());
		return placements.stream().map((placement) -> {
			StudentView who = known(student, placement.studentId());
			SupervisorView with = known(supervisor, placement.supervisorId());
			PracticeView where = known(practice, placement.practiceId());
			return new PlacementDetails(placement, who, known(person, who.personId()), with,
					known(person, with.personId()), where, known(municipality, where.municipalityNumber()),
					known(period, placement.periodId()), known(university, placement.universityId()),
					seat.of(placement), seat.coSupervisor(placement));
		}).toList();
	}

	private static <T> List<T> ids(List<PlacementView> placements, Function<PlacementView, T> id) {
		return placements.stream().map(id).distinct().toList();
	}

	private static <K, V> Map<K, V> byId(Collection<V> values, Function<V, K> id) {
		return values.stream().collect(Collectors.toMap(id, Function.identity()));
	}

	private static <K, V> V known(Map<K, V> values, K id) {
		V value = values.get(id);
		if (value == null) {
			throw new IllegalStateException("A placement names " + id + ", which does not exist");
		}
		return value;
	}

}
