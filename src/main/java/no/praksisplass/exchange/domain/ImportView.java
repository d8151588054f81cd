package no.praksisplass.exchange.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.exchange.RowOutcome;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * An import as its page shows it.
 *
 * @param id identifies it
 * @param university whose it is; none for an administrator's
 * @param kind the key of its kind
 * @param fileName what the file was called
 * @param status how far it is
 * @param headings the file's columns
 * @param columns for each the key of the column it is taken for, or an empty text
 * @param fixed the value that each of some columns has in every row
 * @param dropped the headings of columns that held national identity numbers
 * @param blotted where single such numbers were blotted out
 * @param rowCount how many rows the file has
 * @param rowsDone how many the job has dealt with
 * @param withoutErrors whether rows with errors were left out on purpose
 * @param notice the message key of why it is not further on; empty if there is no reason
 * @param noticeDetail what the message names
 * @param valid whether what was worked out can be confirmed
 * @param stopRequested whether the job has been asked to stop
 * @param madeBy who uploaded it
 * @param madeAt when
 * @param doneAt when it was done
 * @param counts how many rows have each outcome
 */
public record ImportView(UUID id, Optional<UniversityId> university, String kind, String fileName, ImportStatus status,
		List<String> headings, List<String> columns, Map<String, String> fixed, List<String> dropped,
		List<String> blotted, int rowCount, int rowsDone, boolean withoutErrors, String notice, String noticeDetail,
		boolean valid, boolean stopRequested, String madeBy, Instant madeAt, @Nullable Instant doneAt,
		Map<RowOutcome, Integer> counts) {

	public ImportView {
		headings = List.copyOf(headings);
		columns = List.copyOf(columns);
		fixed = Map.copyOf(fixed);
		dropped = List.copyOf(dropped);
		blotted = List.copyOf(blotted);
		counts = counts.isEmpty() ? Map.of() : new EnumMap<>(counts);
	}

	/** How many rows have an outcome. */
	public int count(RowOutcome outcome) {
		return this.counts.getOrDefault(outcome, 0);
	}

	/** How many rows make or change something. */
	public int effective() {
		return count(RowOutcome.CREATE) + count(RowOutcome.CHANGE);
	}

	/** How far the job is, or nothing while nobody knows. */
	public @Nullable Integer percent() {
		return (this.rowCount == 0 || this.rowsDone == 0) ? null : Math.min(100, this.rowsDone * 100 / this.rowCount);
	}

}
