package no.praksisplass.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an act would do, and how to do it.
 *
 * @param lines one for each target, in their order
 * @param work does it, in the transaction in which the plan was made; answers the path of
 * the page where it goes on, if it does
 */
public record BulkPlan(List<BulkLine> lines, Supplier<Optional<String>> work) {

	/** A plan that goes on nowhere. */
	public static BulkPlan of(List<BulkLine> lines, Runnable work) {
		return new BulkPlan(lines, () -> {
			work.run();
			return Optional.empty();
		});
	}

	/** How many rows change. */
	public long changed() {
		return this.lines.stream().filter(BulkLine::changing).count();
	}

}
