package no.praksisplass.student;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;

/**
 * Students, for the services of other features. It asks for no role: what a page shows or
 * changes goes through a service that does.
 */
public interface Students {

	/** The student, if there is one. */
	Optional<StudentView> find(StudentId id);

	/** Those of the given ids that exist. */
	List<StudentView> findAll(Collection<StudentId> ids);

	/** The person as a student: one a university. */
	List<StudentView> ofPerson(PersonId person);

	/**
	 * The active students who can have at least one of the periods, by student number.
	 */
	List<RoundStudent> inPeriods(Collection<PeriodId> periods);

	/**
	 * In which of the periods active students can be placed, considerations counted in; a
	 * student who can have none of them is not in the map.
	 */
	Map<StudentId, Set<PeriodId>> permitted(Collection<PeriodId> periods);

	/** All that decides where this student can be placed. */
	Optional<RoundStudent> inRound(StudentId id);

	/**
	 * Where students cannot be placed; a student without conflicts is not in the map.
	 */
	Map<StudentId, List<ConflictView>> conflicts(Collection<StudentId> ids);

	/**
	 * Notes that a student cannot be placed with a supervisor, for the supervisor says
	 * so; without effect if it is known.
	 */
	void keepApart(StudentId student, SupervisorId supervisor, ConflictKind why);

	/** Adds many students. */
	void bulkCreate(Collection<NewStudent> students);

}
