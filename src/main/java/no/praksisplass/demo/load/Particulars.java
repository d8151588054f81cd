package no.praksisplass.demo.load;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.OfferDetails;
import org.jspecify.annotations.Nullable;

/**
 * What some supervisors say of their seats besides the number. Taken in turn, not drawn,
 * so that it changes nothing of what is drawn.
 */
final class Particulars {

	private static final int EVERY = 7;

	private final Map<PracticeId, List<Gp>> colleagues;

	private int turn;

	Particulars(Collection<Gp> supervising) {
		this.colleagues = supervising.stream().collect(Collectors.groupingBy((gp) -> gp.said().practiceId()));
	}

	/** What the next one to offer seats says of them. */
	OfferDetails next(Gp gp, int seats) {
		this.turn++;
		boolean pair = seats > 1 && this.turn % 2 == 0;
		if (this.turn % EVERY != 0) {
			return new OfferDetails(null, pair, null, null, null);
		}
		return switch ((this.turn / EVERY) % 4) {
			case 0 -> new OfferDetails(other(gp), pair, null, null, null);
			case 1 -> new OfferDetails(null, pair, null, true, null);
			case 2 -> new OfferDetails(null, pair, true, null, null);
			default -> new OfferDetails(other(gp), pair, null, null, true);
		};
	}

	private @Nullable SupervisorId other(Gp gp) {
		return this.colleagues.getOrDefault(gp.said().practiceId(), List.of())
			.stream()
			.filter((other) -> !other.equals(gp))
			.map(Gp::id)
			.findFirst()
			.orElse(null);
	}

}
