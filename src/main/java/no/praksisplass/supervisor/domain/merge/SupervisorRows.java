package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
 * What is known of a supervisor beside her answers. The same trainee or qualification
 * registered with both is one.
 */
@Component
class SupervisorRows implements SupervisorMerging {

	private static final String SAME_TRAINEE = """
			trainee_load a %s trainee_load k %s a.supervisor_id = :away AND k.supervisor_id = :kept AND k.kind = a.kind
			AND k.starts_on = a.starts_on AND k.ends_on = a.ends_on
			""";

	private static final String SAME_QUALIFICATION = """
			supervisor_qualification a %s supervisor_qualification k %s a.supervisor_id = :away AND k.supervisor_id = :kept
			AND k.name = a.name AND k.obtained_on = a.obtained_on
			""";

	private final JdbcClient jdbc;

	private final Pointers pointers;

	SupervisorRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.pointers = new Pointers(jdbc,
				Pointer.plain("supervisor_qualification", "supervisor_id", "supervisor.merge.held.qualifications"),
				Pointer.plain("supervisor_pause", "supervisor_id", "supervisor.merge.held.pauses")
					.ownedBy("r.university_id"),
				Pointer.versioned("trainee_load", "supervisor_id", "supervisor.merge.held.trainees"),
				Pointer.versioned("supervisor", "merged_into_id", "practice.merge.merged"));
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
		Long trainees = count(SAME_TRAINEE, away, kept);
		Long qualifications = count(SAME_QUALIFICATION, away, kept);
		return Stream
			.of(Clash.byItself("trainees", Said.of("supervisor.merge.trainees", trainees)),
					Clash.byItself("qualifications", Said.of("supervisor.merge.qualifications", qualifications)))
			.filter((clash) -> (clash.id().equals("trainees") ? trainees : qualifications) > 0)
			.toList();
	}

	@Override
	public void move(SupervisorId away, SupervisorId kept, MergeChoices choices, Set<UniversityId> own) {
		for (String same : List.of(SAME_TRAINEE, SAME_QUALIFICATION)) {
			this.jdbc.sql("DELETE FROM " + same.formatted("USING", "WHERE"))
				.param("away", away.value())
				.param("kept", kept.value())
				.update();
		}
		this.pointers.move(away.value(), kept.value());
	}

	private Long count(String same, SupervisorId away, SupervisorId kept) {
		return this.jdbc.sql("SELECT count(*) FROM " + same.formatted("JOIN", "ON"))
			.param("away", away.value())
			.param("kept", kept.value())
			.query(Long.class)
			.single();
	}

}
