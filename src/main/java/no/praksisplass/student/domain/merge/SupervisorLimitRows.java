package no.praksisplass.student.domain.merge;

import java.util.List;
import java.util.Set;

import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorMerging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Set places with a supervisor and conflicts with her. */
@Component
class SupervisorLimitRows implements SupervisorMerging {

	private static final String STUDENTS = "(SELECT s.university_id FROM student s WHERE s.id = r.student_id)";

	private static final String DROP_SAME_CONFLICT = """
			DELETE FROM student_conflict a USING student_conflict k
			WHERE a.supervisor_id = :away AND k.supervisor_id = :kept AND k.student_id = a.student_id
			""";

	private final JdbcClient jdbc;

	private final Pointers pointers;

	SupervisorLimitRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.pointers = new Pointers(jdbc,
				Pointer.versioned("special_consideration", "set_supervisor_id", "student.merge.held.set")
					.ownedBy(STUDENTS),
				Pointer.plain("student_conflict", "supervisor_id", "student.merge.held.conflicts").ownedBy(STUDENTS));
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
	public void move(SupervisorId away, SupervisorId kept, MergeChoices choices, Set<UniversityId> own) {
		this.jdbc.sql(DROP_SAME_CONFLICT).param("away", away.value()).param("kept", kept.value()).update();
		this.pointers.move(away.value(), kept.value());
	}

}
