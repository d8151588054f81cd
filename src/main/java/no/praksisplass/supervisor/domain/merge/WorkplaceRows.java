package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Set;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.practice.PracticeMerging;
import no.praksisplass.practice.Said;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works at a practice and who manages it. */
@Component
class WorkplaceRows implements PracticeMerging {

	private final JdbcClient jdbc;

	private final Pointers pointers;

	WorkplaceRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.pointers = new Pointers(jdbc,
				Pointer.versioned("supervisor", "practice_id", "supervisor.merge.held.supervisors"),
				Pointer.versioned("practice_manager", "practice_id", "supervisor.merge.held.managers"));
	}

	@Override
	public Set<String> references() {
		return this.pointers.references();
	}

	@Override
	public List<Held> held(PracticeId id, Set<UniversityId> of) {
		return this.pointers.held(id.value(), of);
	}

	@Override
	public List<Clash> clashes(PracticeId away, PracticeId kept, Set<UniversityId> own) {
		Long both = this.jdbc.sql("""
				SELECT count(*) FROM practice_manager a JOIN practice_manager k ON k.person_id = a.person_id
				WHERE a.practice_id = :away AND k.practice_id = :kept
				""").param("away", away.value()).param("kept", kept.value()).query(Long.class).single();
		return (both == 0) ? List.of()
				: List.of(Clash.byItself("managers", Said.of("supervisor.merge.managers", both)));
	}

	@Override
	public void move(PracticeId away, PracticeId kept, MergeChoices choices, Set<UniversityId> own) {
		this.jdbc.sql("""
				DELETE FROM practice_manager a USING practice_manager k
				WHERE a.practice_id = :away AND k.practice_id = :kept AND k.person_id = a.person_id
				""").param("away", away.value()).param("kept", kept.value()).update();
		this.pointers.move(away.value(), kept.value());
	}

}
