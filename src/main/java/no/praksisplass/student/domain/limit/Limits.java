package no.praksisplass.student.domain.limit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.ConsiderationView;

/**
 * What keeps one student from some places.
 *
 * @param consideration the outcome of a granted application
 * @param conflicts where the student cannot be placed
 * @param earlierPractices where the student has been
 */
public record Limits(Optional<ConsiderationView> consideration, List<ConflictView> conflicts,
		Set<PracticeId> earlierPractices) {

	/** Nothing does. */
	public static final Limits NONE = new Limits(Optional.empty(), List.of(), Set.of());

}
