package no.praksisplass.matching.domain.hearing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import no.praksisplass.shared.RoundId;
import org.springframework.stereotype.Component;

/** Tells other services whether a round is being heard; it asks for no role. */
@Component
public class Hearings {

	private final HearingRepository hearings;

	private final Clock clock;

	Hearings(HearingRepository hearings, Clock clock) {
		this.hearings = hearings;
		this.clock = clock;
	}

	/** Until when supervisors can object to a run of the round, if they can now. */
	public Optional<Instant> openUntil(RoundId round) {
		return this.hearings.findByRoundIdAndClosedAtIsNull(round.value())
			.filter((hearing) -> hearing.isOpen(this.clock.instant()))
			.map(Hearing::end);
	}

}
