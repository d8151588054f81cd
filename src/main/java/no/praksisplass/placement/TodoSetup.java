package no.praksisplass.placement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;

/** Fills universities' lists of what students see to, for trial data. */
public interface TodoSetup {

	/** Puts items on a university's list; their ids are in the order given. */
	List<UUID> bulkCreate(UniversityId university, List<NewTodo> items);

	/** Notes that students have seen to an item for their placements in a round. */
	void bulkTick(UUID item, RoundId round, Collection<StudentId> students, PersonId by);

}
