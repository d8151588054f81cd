package no.praksisplass.bulk.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A bulk act.
 *
 * @param id identifies it
 * @param university whose it is
 * @param list the key of the list
 * @param act the key of the act
 * @param query the filter of the list
 * @param all whether all that match the filter are meant
 * @param settings what the act asked for, or none while nothing is said yet
 * @param status how far it is
 * @param goesOnAt the path where it goes on, or empty
 * @param madeBy who chose
 * @param madeAt when
 * @param doneBy who did it
 * @param doneAt when
 * @param undoneBy who undid it
 * @param undoneAt when
 * @param changed rows that it changed
 * @param left rows that it left as they were
 * @param restored rows that were put back
 * @param bound rows that could not be put back
 */
public record BulkView(UUID id, UniversityId university, String list, String act, String query, boolean all,
		Optional<Map<String, String>> settings, BulkStatus status, String goesOnAt, String madeBy, Instant madeAt,
		@Nullable String doneBy, @Nullable Instant doneAt, @Nullable String undoneBy, @Nullable Instant undoneAt,
		long changed, long left, long restored, long bound) {
}
