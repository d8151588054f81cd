package no.praksisplass.practice.domain;

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

/** What was merged before into one that is merged now, goes with it. */
@Component
class MergedPractices implements PracticeMerging {

	private final Pointers pointers;

	MergedPractices(JdbcClient jdbc) {
		this.pointers = new Pointers(jdbc, Pointer.versioned("practice", "merged_into_id", "practice.merge.merged"));
	}

	@Override
	public Set<String> references() {
		return this.pointers.references();
	}

	@Override
	public List<Held> held(PracticeId id, Set<UniversityId> of) {
		return this.pointers.held(id.value(), of);
	}

	/** The pointer of the one itself is there already, and stays. */
	@Override
	public void move(PracticeId away, PracticeId kept, MergeChoices choices, Set<UniversityId> own) {
		this.pointers.move(away.value(), kept.value());
	}

}
