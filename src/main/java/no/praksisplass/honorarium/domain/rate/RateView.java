package no.praksisplass.honorarium.domain.rate;

import no.praksisplass.honorarium.RateSettings;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.UniversityId;

/**
 * A rate as it is shown.
 *
 * @param id which rate
 * @param version for noticing that somebody else changed it meanwhile
 * @param universityId whose
 * @param settings what it says
 */
public record RateView(HonorariumRateId id, long version, UniversityId universityId, RateSettings settings) {
}
