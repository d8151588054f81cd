package no.praksisplass.student.domain.wish;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.WishView;
import no.praksisplass.student.domain.wish.catalogue.WishCatalogue;

/**
 * A student's wishes in a round, and what can be wished for.
 *
 * @param round the round
 * @param window whether wishes can be delivered now, by the server's clock
 * @param catalogue what can be wished for
 * @param wishes the list as it counts, best first; what the product added is marked
 * @param practices the practices wished for, those that offer nothing any more too
 * @param delivery when and how the list came in; empty where none is delivered
 */
public record WishPage(RoundView round, WishWindow window, WishCatalogue catalogue, List<WishView> wishes,
		Map<PracticeId, PracticeView> practices, Optional<Delivery> delivery) {

	public WishPage {
		wishes = List.copyOf(wishes);
		practices = Map.copyOf(practices);
	}

	/** How many of the wishes are the student's own. */
	public long own() {
		return this.wishes.stream().filter((wish) -> !wish.completed()).count();
	}

	/** Whether the round allows another wish. */
	public boolean room() {
		return own() < this.round.maxWishes();
	}

	/** Whether the list holds this wish. */
	public boolean holds(WishTarget target) {
		return this.wishes.stream().anyMatch((wish) -> !wish.completed() && WishTarget.of(wish).equals(target));
	}

}
