package no.praksisplass.matching.domain.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.Place;
import no.praksisplass.geography.Travel;
import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.university.PeriodView;

/**
 * A round as it was read once, from which any number of problems can be made: the round's
 * own, and such as ask what would be if something were otherwise.
 */
public final class RoundSnapshot {

	private final RoundData data;

	private final Journeys journeys;

	private final Map<StudentId, RoundStudent> students;

	RoundSnapshot(RoundData data, Journeys journeys) {
		this.data = data;
		this.journeys = journeys;
		this.students = data.students()
			.stream()
			.collect(Collectors.toMap((student) -> student.student().id(), Function.identity()));
	}

	/**
	 * The problem with these edits.
	 * @throws PinImpossibleException if a lock or a set place names a seat that the
	 * student cannot have
	 */
	public Assembly assemble(RoundEdits edits) {
		return new ProblemAssembly(EditedRound.of(this.data, edits), this.journeys).assemble();
	}

	public RoundView round() {
		return this.data.round();
	}

	public Map<PeriodId, PeriodView> periods() {
		return this.data.periods();
	}

	/** The seats that are offered and the rooms there are. */
	public Capacity capacity() {
		return this.data.capacity();
	}

	/** What is in force in the round, or was last. */
	public List<PlacementView> published() {
		return this.data.published();
	}

	/** The students who can have one of the periods. */
	public Map<StudentId, RoundStudent> students() {
		return this.students;
	}

	/** The seat that a lock or a set place gives the student. */
	public Optional<Seat> decided(StudentId student) {
		return Optional.ofNullable(this.students.get(student)).flatMap(this.data::decided);
	}

	/** The journey to a practice that is in the round, if the student is. */
	public Optional<Travel> journey(StudentId student, PracticeId practice) {
		PracticeView site = this.data.practices().get(practice);
		RoundStudent who = this.students.get(student);
		if (site == null || who == null) {
			return Optional.empty();
		}
		return Optional.of(this.journeys.nearest(who.bases(),
				new Place(site.municipalityNumber(), site.postalCode(), site.coordinate())));
	}

}
