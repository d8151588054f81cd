package no.praksisplass.honorarium.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import no.praksisplass.honorarium.HonorariumStatus;
import org.jspecify.annotations.Nullable;

/**
 * An honorarium in a list.
 *
 * @param id which
 * @param version for noticing that somebody else changed it meanwhile
 * @param reference its number in the whole installation
 * @param number its number among those of its placement; from 2 they are corrections
 * @param status how far it has come
 * @param amount the sum of its lines, in kroner
 * @param daysWithoutRate days for which no rate is in force
 * @param example whether any line is at a rate made up for trial
 * @param placementId the placement
 * @param student who stayed; empty for those who need not know
 * @param supervisor who earned it, family name first
 * @param practice where
 * @param period the name of the period
 * @param startsOn the first day of the placement
 * @param endsOn its last day
 * @param payrollNumber what payroll calls the supervisor, if that is known
 * @param batchId the payment batch it is on, if any
 * @param batch that batch's number
 */
public record HonorariumRow(UUID id, long version, long reference, int number, HonorariumStatus status,
		BigDecimal amount, int daysWithoutRate, boolean example, UUID placementId, String student, String supervisor,
		String practice, String period, LocalDate startsOn, LocalDate endsOn, @Nullable String payrollNumber,
		@Nullable UUID batchId, @Nullable Integer batch) {

	/** What a choice of it in a list sends. */
	public String key() {
		return this.id + "." + this.version;
	}

	/** Whether it corrects an earlier one of the same placement. */
	public boolean correction() {
		return this.number > 1;
	}

}
