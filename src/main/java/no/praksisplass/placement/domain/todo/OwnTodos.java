package no.praksisplass.placement.domain.todo;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import no.praksisplass.placement.domain.OwnPlacements;
import no.praksisplass.shared.PlacementId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the student who is signed in has to see to. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('STUDENT')")
public class OwnTodos {

	private final OwnPlacements placements;

	private final TodoReader reader;

	OwnTodos(OwnPlacements placements, TodoReader reader) {
		this.placements = placements;
		this.reader = reader;
	}

	/** The list of each of the student's placements in force. */
	public Map<PlacementId, List<Todo>> mine(Locale reader) {
		return this.reader.read(this.placements.inForceAsStudent(), reader);
	}

}
