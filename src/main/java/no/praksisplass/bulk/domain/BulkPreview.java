package no.praksisplass.bulk.domain;

import java.util.List;

import no.praksisplass.bulk.BulkLine;
import no.praksisplass.bulk.BulkPlan;
import no.praksisplass.shared.Sha256;

/**
 * What an act would do now.
 *
 * @param lines one for each row
 * @param digest what must be the same when it is done
 */
public record BulkPreview(List<BulkLine> lines, String digest) {

	static BulkPreview of(BulkPlan plan) {
		return new BulkPreview(plan.lines(), Sha256.of(plan.lines().toString()));
	}

	/** How many rows change. */
	public long changed() {
		return this.lines.stream().filter(BulkLine::changing).count();
	}

	/** How many stay as they are. */
	public long left() {
		return this.lines.size() - changed();
	}

}
