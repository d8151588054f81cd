package no.praksisplass.matching.domain.merge;

import java.util.List;
import java.util.Set;

import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.practice.PracticeMerging;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What runs came to, of a practice; their files stay as they were written. */
@Component
class PracticeRunRows implements PracticeMerging {

	private final Pointers pointers;

	PracticeRunRows(JdbcClient jdbc) {
		this.pointers = new Pointers(jdbc,
				Pointer.plain("run_placement", "practice_id", "matching.merge.held.runs").ownedBy("""
						(SELECT u.university_id FROM allocation_run u WHERE u.id = r.run_id)"""));
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
	public void move(PracticeId away, PracticeId kept, MergeChoices choices, Set<UniversityId> own) {
		this.pointers.move(away.value(), kept.value());
	}

}
