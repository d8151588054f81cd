package no.praksisplass.university.domain.information;

import java.time.Instant;

import no.praksisplass.university.InformationAudience;
import org.jspecify.annotations.Nullable;

/**
 * A text about a period, for those who write it; it may not be written yet.
 *
 * @param audience for whom
 * @param language its code: nb, nn or en
 * @param version for noticing that somebody else wrote meanwhile; -1 before it is written
 * @param markdown the text; empty before it is written
 * @param changedAt when it was written last; null before
 */
public record InformationDetails(InformationAudience audience, String language, long version, String markdown,
		@Nullable Instant changedAt) {

	/** Whether there is a text. */
	public boolean written() {
		return this.changedAt != null;
	}

}
