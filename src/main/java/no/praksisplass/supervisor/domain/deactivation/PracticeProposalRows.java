package no.praksisplass.supervisor.domain.deactivation;

import java.util.List;
import java.util.Set;

import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.PracticeMerging;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Component;

/** A proposal stays about the practice that it was about; no open one is left behind. */
@Component
class PracticeProposalRows implements PracticeMerging {

	@Override
	public Set<String> references() {
		return Set.of("deactivation_proposal.practice_id", "deactivation_proposal.into_practice_id");
	}

	@Override
	public List<Held> held(PracticeId id, Set<UniversityId> of) {
		return List.of();
	}

	@Override
	public void move(PracticeId away, PracticeId kept, MergeChoices choices, Set<UniversityId> own) {
	}

}
