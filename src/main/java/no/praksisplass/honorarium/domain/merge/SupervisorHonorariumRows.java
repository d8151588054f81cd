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

	private static final String FOLLOW = """
			UPDATE honorarium h SET payee_id = s.person_id, version = h.version + 1 FROM supervisor s
			WHERE s.id = h.supervisor_id AND s.id = :kept AND h.approved_by IS NULL AND h.payee_id <> s.person_id
			""";

	private final JdbcClient jdbc;

	private final Pointers pointers;

	SupervisorHonorariumRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.pointers = new Pointers(jdbc,
				Pointer.versioned("honorarium", "supervisor_id", "honorarium.merge.held.honoraria")
					.ownedBy("r.university_id"),
				Pointer.plain("payroll_number", "supervisor_id", "honorarium.merge.held.payroll")
					.ownedBy("r.university_id"));
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
		this.jdbc.sql(DROP_SAME_NUMBER).param("away", away.value()).param("kept", kept.value()).update();
		this.pointers.move(away.value(), kept.value());
		this.jdbc.sql(FOLLOW).param("kept", kept.value()).update();
	}

}
