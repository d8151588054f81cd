package no.praksisplass.agreement.domain.merge;

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

/** Agreements with supervisors, which follow the one kept; their texts stay. */
@Component
class SupervisorAgreementRows implements SupervisorMerging {

	private final Pointers pointers;

	SupervisorAgreementRows(JdbcClient jdbc) {
		this.pointers = new Pointers(jdbc,
				Pointer.versioned("agreement", "supervisor_id", "agreement.merge.held").ownedBy("r.university_id"));
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
		this.pointers.move(away.value(), kept.value());
	}

}
