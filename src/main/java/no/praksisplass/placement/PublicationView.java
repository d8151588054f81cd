package no.praksisplass.placement;

import java.time.Instant;

import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A publication of a round, in force or reopened.
 *
 * @param runNumber which run was published
 * @param problemSha256 SHA-256 of the problem file
 * @param resultSha256 SHA-256 of the result file
 * @param publishedBy who published
 * @param publishedAt when
 * @param reopenedAt when it was opened again; absent while in force
 * @param reopenReason why
 */
public record PublicationView(int runNumber, String problemSha256, String resultSha256, PersonId publishedBy,
		Instant publishedAt, @Nullable Instant reopenedAt, @Nullable String reopenReason) {
}
