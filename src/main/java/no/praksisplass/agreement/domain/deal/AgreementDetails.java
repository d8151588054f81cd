package no.praksisplass.agreement.domain.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import no.praksisplass.agreement.AgreementTerms;
import no.praksisplass.agreement.domain.text.AgreementText;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with all that belongs to it.
 *
 * @param row what lists show of it
 * @param terms what it says
 * @param text its text; of a draft, as it would be sent now
 * @param trace who did what
 * @param family those of which it is one version, itself too, the newest first
 * @param scans signed papers
 */
public record AgreementDetails(AgreementRow row, AgreementTerms terms, AgreementText text, Trace trace,
		List<AgreementRow> family, List<ScanView> scans) {

	public AgreementDetails {
		family = List.copyOf(family);
		scans = List.copyOf(scans);
	}

	/**
	 * Who did what about an agreement.
	 *
	 * @param madeBy who made it
	 * @param madeAt when
	 * @param sentBy who sent it
	 * @param sentAt when
	 * @param notedBy who accepted it here, or noted that it was signed on paper
	 * @param acceptedName the name of who accepted or signed
	 * @param acceptedAt when
	 * @param onPaper whether it was signed on paper
	 * @param endedOn its last day, where that was before its time
	 * @param endReason why
	 */
	public record Trace(String madeBy, Instant madeAt, @Nullable String sentBy, @Nullable Instant sentAt,
			@Nullable String notedBy, @Nullable String acceptedName, @Nullable Instant acceptedAt, boolean onPaper,
			@Nullable LocalDate endedOn, @Nullable String endReason) {
	}

	/**
	 * A signed paper, without its content.
	 *
	 * @param id which
	 * @param fileName what the file was called
	 * @param size in bytes
	 * @param sha256 its checksum
	 * @param addedBy who added it
	 * @param addedAt when
	 */
	public record ScanView(UUID id, String fileName, int size, String sha256, String addedBy, Instant addedAt) {
	}

}
