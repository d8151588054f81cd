package no.praksisplass.agreement.domain.merge;

import java.util.List;
import java.util.Set;

import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.practice.PracticeMerging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements with practices, which follow the one kept; their texts stay. */
@Component
class PracticeAgreementRows implements PracticeMerging {

	private final Pointers pointers;

	PracticeAgreementRows(JdbcClient jdbc) {
		this.pointers = new Pointers(jdbc,
				Pointer.versioned("agreement", "practice_id", "agreement.merge.held").ownedBy("r.university_id"));
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
