package no.praksisplass.supervisor.domain.deactivation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A proposal as a coordinator sees it.
 *
 * @param id which one
 * @param name the practice or the supervisor
 * @param path the coordinator's page of it
 * @param university which university proposes
 * @param reason why
 * @param proposedAt when
 * @param status what has become of it
 * @param answers the answers given, oldest first
 * @param missing the universities that have not answered, by name; none once it has ended
 * @param mine whether the coordinator's own university proposes
 * @param toAnswer whether the coordinator's own university has to answer
 * @param into the one it would be merged into; null where it is to be taken out of use
 */
public record ProposalView(UUID id, String name, String path, String university, String reason, Instant proposedAt,
		ProposalStatus status, List<Answer> answers, List<String> missing, boolean mine, boolean toAnswer,
		@Nullable Into into) {

	public ProposalView {
		answers = List.copyOf(answers);
		missing = List.copyOf(missing);
	}

	/**
	 * Whether nobody has to be waited for, since ties have come to an end meanwhile.
	 */
	public boolean ready() {
		return this.status == ProposalStatus.OPEN && this.missing.isEmpty();
	}

	/**
	 * What something would be merged into.
	 *
	 * @param name what it is called
	 * @param path the coordinator's page of it
	 * @param comparePath where the two stand side by side
	 */
	public record Into(String name, String path, String comparePath) {
	}

	/**
	 * A university's answer.
	 *
	 * @param university which one
	 * @param consents whether it consents
	 * @param reason why not
	 * @param at when
	 */
	public record Answer(String university, boolean consents, @Nullable String reason, Instant at) {
	}

}
