package no.praksisplass.matching.domain.merge;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.practice.Said;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorMerging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What runs came to and what was decided for rounds, of a supervisor; the files of runs
 * stay as they were written.
 */
@Component
class SupervisorDecisionRows implements SupervisorMerging {

	private static final String ROUNDS = "(SELECT o.university_id FROM allocation_round o WHERE o.id = r.round_id)";

	private static final String STUDENTS = "(SELECT s.university_id FROM student s WHERE s.id = r.student_id)";

	private static final String CLOSED_TWICE = """
			SELECT count(*) FROM closed_seat a JOIN closed_seat k ON k.round_id = a.round_id AND k.period_id = a.period_id
			JOIN allocation_round o ON o.id = a.round_id
			WHERE a.supervisor_id = :away AND k.supervisor_id = :kept AND o.university_id = ANY(:own)
			""";

	/**
	 * Of seats closed with both as many stay closed as were with the one that has most.
	 */
	private static final String CLOSE_MOST = """
			DELETE FROM closed_seat c USING closed_seat o
			WHERE o.round_id = c.round_id AND o.period_id = c.period_id
			  AND (c.supervisor_id = :away AND o.supervisor_id = :kept AND c.seats <= o.seats
			    OR c.supervisor_id = :kept AND o.supervisor_id = :away AND c.seats < o.seats)
			""";

	private static final String DROP_SAME_CONFIRMATION = """
			DELETE FROM maybe_confirmation a USING maybe_confirmation k
			WHERE a.supervisor_id = :away AND k.supervisor_id = :kept AND k.student_id = a.student_id AND k.period_id = a.period_id
			""";

	private static final String DROP_SAME_OBJECTION = """
			DELETE FROM hearing_objection a USING hearing_objection k
			WHERE a.supervisor_id = :away AND k.supervisor_id = :kept AND k.student_id = a.student_id AND k.hearing_id = a.hearing_id
			""";

	private final JdbcClient jdbc;

	private final Pointers pointers;

	SupervisorDecisionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.pointers = new Pointers(jdbc,
				Pointer.plain("run_placement", "supervisor_id", "matching.merge.held.runs").ownedBy("""
						(SELECT u.university_id FROM allocation_run u WHERE u.id = r.run_id)"""),
				Pointer.plain("placement_lock", "supervisor_id", "matching.merge.held.locks").ownedBy(ROUNDS),
				Pointer.plain("closed_seat", "supervisor_id", "matching.merge.held.closed").ownedBy(ROUNDS),
				Pointer.plain("maybe_confirmation", "supervisor_id", "matching.merge.held.confirmed").ownedBy(STUDENTS),
				Pointer.plain("hearing_objection", "supervisor_id", "matching.merge.held.objections")
					.ownedBy(STUDENTS));
	}

	@Override
	public Set<String> references() {
		return this.pointers.references();
	}

	@Override
	public List<Held> held(SupervisorId id, Set<UniversityId> of) {
		return this.pointers.held(id.value(), of);
	}

	@Override
	public List<Clash> clashes(SupervisorId away, SupervisorId kept, Set<UniversityId> own) {
		Long both = this.jdbc.sql(CLOSED_TWICE)
			.param("away", away.value())
			.param("kept", kept.value())
			.param("own", own.stream().map(UniversityId::value).toArray(UUID[]::new))
			.query(Long.class)
			.single();
		return (both == 0) ? List.of() : List.of(Clash.byItself("closed", Said.of("matching.merge.closed", both)));
	}

	@Override
	public void move(SupervisorId away, SupervisorId kept, MergeChoices choices, Set<UniversityId> own) {
		for (String settling : List.of(CLOSE_MOST, DROP_SAME_CONFIRMATION, DROP_SAME_OBJECTION)) {
			this.jdbc.sql(settling).param("away", away.value()).param("kept", kept.value()).update();
		}
		this.pointers.move(away.value(), kept.value());
	}

}
