package no.praksisplass.honorarium.domain.merge;

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

/**
 * Honoraria and payroll numbers of supervisors. What is approved stays with the person it
 * was approved for; what is not follows the one kept.
 */
@Component
class SupervisorHonorariumRows implements SupervisorMerging {

	private static final String DROP_SAME_NUMBER = """
			DELETE FROM payroll_number a USING payroll_number k
			WHERE a.supervisor_id = :away AND k.supervisor_id = :kept AND k.university_id = a.university_id
			""";

	/** The supervisor is part of the key, so the rows are added anew. */
	private static final String MOVE_NUMBERS = """
			WITH moved AS (DELETE FROM payroll_number WHERE supervisor_id = :away RETURNING university_id, number)
			INSERT INTO payroll_number (supervisor_id, university_id, number)
			SELECT :kept, university_id, number FROM moved
			""";

	private static final String FOLLOW = """
			UPDATE honorarium h SET payee_id = s.person_id, version = h.version + 1 FROM supervisor s
			WHERE s.id = h.supervisor_id AND s.id = :kept AND h.approved_by IS NULL AND h.payee_id <> s.person_id
			""";

	private final JdbcClient jdbc;

	private final Pointers honoraria;

	private final Pointers all;

	SupervisorHonorariumRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		Pointer honorarium = Pointer.versioned("honorarium", "supervisor_id", "honorarium.merge.held.honoraria")
			.ownedBy("r.university_id");
		this.honoraria = new Pointers(jdbc, honorarium);
		this.all = new Pointers(jdbc, honorarium,
				Pointer.plain("payroll_number", "supervisor_id", "honorarium.merge.held.payroll")
					.ownedBy("r.university_id"));
	}

	@Override
	public Set<String> references() {
		return this.all.references();
	}

	@Override
	public List<Held> held(SupervisorId id, Set<UniversityId> of) {
		return this.all.held(id.value(), of);
	}

	@Override
	public void move(SupervisorId away, SupervisorId kept, MergeChoices choices, Set<UniversityId> own) {
		this.jdbc.sql(DROP_SAME_NUMBER).param("away", away.value()).param("kept", kept.value()).update();
		this.jdbc.sql(MOVE_NUMBERS).param("away", away.value()).param("kept", kept.value()).update();
		this.honoraria.move(away.value(), kept.value());
		this.jdbc.sql(FOLLOW).param("kept", kept.value()).update();
	}

}
