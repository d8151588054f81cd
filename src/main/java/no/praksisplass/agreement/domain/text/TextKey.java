package no.praksisplass.agreement.domain.text;

import no.praksisplass.agreement.PartyKind;
import no.praksisplass.shared.UniversityId;

/**
 * Which text.
 *
 * @param university whose
 * @param party with whom agreements of this text are made
 * @param language nb, nn or en
 */
public record TextKey(UniversityId university, PartyKind party, String language) {
}
