package no.praksisplass.student;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;

/**
 * All that decides where a student can be placed.
 *
 * @param student the student
 * @param bases where the student can live; travel counts from the nearest
 * @param consideration the outcome of a granted application
 * @param conflicts where the student cannot be placed
 * @param earlierPractices where the student has been
 */
public record RoundStudent(StudentView student, List<BaseView> bases, Optional<ConsiderationView> consideration,
		List<ConflictView> conflicts, Set<PracticeId> earlierPractices) {

	public RoundStudent {
		bases = List.copyOf(bases);
		conflicts = List.copyOf(conflicts);
		earlierPractices = Set.copyOf(earlierPractices);
	}

	/**
	 * The periods that the student can have, less those that a consideration does not
	 * permit.
	 */
	public Set<PeriodId> permittedPeriods() {
		return this.student.periods().stream().filter(this::permitsPeriod).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether a consideration permits the municipality; without one, all are. */
	public boolean permitsMunicipality(String municipalityNumber) {
		return this.consideration.map((granted) -> granted.permitsMunicipality(municipalityNumber)).orElse(true);
	}

	/** The conflict that keeps the student from this supervisor of this practice. */
	public Optional<ConflictView> conflictWith(SupervisorId supervisor, PracticeId practice) {
		return this.conflicts.stream().filter((conflict) -> conflict.concerns(supervisor, practice)).findFirst();
	}

	/**
	 * The longest travel, minutes one way: the strictest of the student's own and a
	 * consideration's, else the round's.
	 * @param ofRound the round's limit, or null for none
	 */
	public OptionalInt travelLimit(@Nullable Integer ofRound) {
		Integer granted = this.consideration.map(ConsiderationView::longestTravel).orElse(null);
		OptionalInt own = Stream.of(Optional.ofNullable(this.student.travelLimit()), Optional.ofNullable(granted))
			.flatMap(Optional::stream)
			.mapToInt(Integer::intValue)
			.min();
		return (own.isPresent() || ofRound == null) ? own : OptionalInt.of(ofRound);
	}

	private boolean permitsPeriod(PeriodId period) {
		return this.consideration.map((granted) -> granted.permitsPeriod(period)).orElse(true);
	}

}
