package no.praksisplass.honorarium.domain.batch;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import no.praksisplass.honorarium.PaymentBatchStatus;
import org.jspecify.annotations.Nullable;

/**
 * A payment batch as it is shown.
 *
 * @param id which
 * @param number its number at the university
 * @param status how far it has come
 * @param itemCount how many honoraria are on it
 * @param total what they come to, in kroner
 * @param madeBy who made it
 * @param madeAt when
 * @param releasedBy who released it, if anybody did
 * @param releasedAt when
 * @param exportedBy who had its files made, if anybody did
 * @param exportedAt when
 * @param csvSha256 the checksum of the text file
 * @param xlsxSha256 the checksum of the workbook
 */
public record BatchView(UUID id, int number, PaymentBatchStatus status, int itemCount, BigDecimal total, String madeBy,
		Instant madeAt, @Nullable String releasedBy, @Nullable Instant releasedAt, @Nullable String exportedBy,
		@Nullable Instant exportedAt, @Nullable String csvSha256, @Nullable String xlsxSha256) {
}
