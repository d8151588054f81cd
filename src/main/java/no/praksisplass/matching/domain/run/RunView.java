package no.praksisplass.matching.domain.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A run as it is shown.
 *
 * @param id which run
 * @param roundId of which round
 * @param universityId whose
 * @param number counts the round's runs from 1
 * @param status how far it has come
 * @param requestedBy who asked for it
 * @param requestedAt when
 * @param startedAt when it was taken up last
 * @param finishedAt when it ended
 * @param outcome what came of it, if it is solved
 * @param failure message key that tells why there is no result
 * @param failureDetail argument of that message
 */
public record RunView(RunId id, RoundId roundId, UniversityId universityId, int number, RunStatus status,
		PersonId requestedBy, Instant requestedAt, @Nullable Instant startedAt, @Nullable Instant finishedAt,
		@Nullable RunOutcome outcome, @Nullable String failure, @Nullable String failureDetail) {

	/** How long it was worked on, if it has ended. */
	public Optional<Duration> duration() {
		return (this.startedAt != null && this.finishedAt != null)
				? Optional.of(Duration.between(this.startedAt, this.finishedAt)) : Optional.empty();
	}

	/** Whether there is a result. */
	public boolean isSolved() {
		return this.outcome != null;
	}

}
