package no.praksisplass.matching.domain.group;

import java.util.List;

import no.praksisplass.shared.RoundId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is placed together; for services, it asks for no role. */
@Service
@Transactional(readOnly = true)
public class Groups {

	private final StudentGroupRepository groups;

	Groups(StudentGroupRepository groups) {
		this.groups = groups;
	}

	/** The groups of a round, the oldest first. */
	public List<GroupView> of(RoundId round) {
		return this.groups.findByRoundIdOrderByMadeAtAscIdAsc(round.value()).stream().map(StudentGroup::view).toList();
	}

}
