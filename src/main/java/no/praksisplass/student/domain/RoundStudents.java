package no.praksisplass.student.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.praksisplass.shared.CampusId;
import no.praksisplass.student.BaseKind;
import no.praksisplass.student.BaseView;
import no.praksisplass.student.NewBase;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.domain.limit.Limits;
import no.praksisplass.student.domain.limit.PlacementLimits;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.Universities;
import org.springframework.stereotype.Component;

/** Gathers all that decides where students can be placed. */
@Component
class RoundStudents {

	private final PlacementLimits limits;

	private final BasePositions positions;

	private final Universities universities;

	RoundStudents(PlacementLimits limits, BasePositions positions, Universities universities) {
		this.limits = limits;
		this.positions = positions;
		this.universities = universities;
	}

	/**
	 * Students with their circumstances, in the order given. Who has said nothing of a
	 * base is taken to live in the municipality of the campus, so that travel counts from
	 * somewhere.
	 */
	List<RoundStudent> of(List<Student> students, List<StudentView> views) {
		Map<UUID, Limits> limitsOf = this.limits.of(students.stream().map(Student::id).toList());
		Map<CampusId, CampusView> campuses = views.stream()
			.map(StudentView::universityId)
			.distinct()
			.flatMap((university) -> this.universities.campuses(university).stream())
			.collect(Collectors.toMap(CampusView::id, Function.identity()));
		List<List<NewBase>> bases = IntStream.range(0, students.size())
			.mapToObj((i) -> bases(students.get(i), Objects.requireNonNull(campuses.get(views.get(i).campusId()))))
			.toList();
		Function<NewBase, BaseView> positioned = this.positions.forAll(bases.stream().flatMap(List::stream).toList());
		return IntStream.range(0, students.size()).mapToObj((i) -> {
			Limits limit = limitsOf.getOrDefault(students.get(i).id(), Limits.NONE);
			return new RoundStudent(views.get(i), bases.get(i).stream().map(positioned).toList(), limit.consideration(),
					limit.conflicts(), limit.earlierPractices());
		}).toList();
	}

	private static List<NewBase> bases(Student student, CampusView campus) {
		List<NewBase> own = student.bases();
		return own.isEmpty() ? List.of(new NewBase(BaseKind.STUDY, null, null, null, campus.municipalityNumber(), null))
				: own;
	}

}
