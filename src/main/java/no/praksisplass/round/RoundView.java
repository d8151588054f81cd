package no.praksisplass.round;

import java.time.Instant;
import java.util.List;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.Sha256;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/**
 * A round as other features see it. The seed is shown to nobody before wishes close, its
 * hash from the start.
 *
 * @param id the round
 * @param version grows with every change
 * @param universityId the university it belongs to
 * @param name its name, unique at the university
 * @param status whether its allocation is in force
 * @param wishesOpenAt when students can begin to wish
 * @param wishesCloseAt when wishes are binding
 * @param publishAt when the university means to publish
 * @param minWishes how many wishes a list is completed to
 * @param maxWishes how many wishes a list can hold
 * @param rule the rule of allocation
 * @param guarantee under the pick-number rule: pass over a choice that would leave
 * somebody without a place
 * @param fairness how wishes are weighed
 * @param criteria what else counts, the most important first
 * @param includeMaybe whether places answered with "maybe" take part
 * @param travelLimit minutes one way, for students without a limit of their own; none if
 * absent
 * @param seed 32 hexadecimal digits drawn when the round was made
 * @param periods the periods allocated together, in the order of their ids
 */
public record RoundView(RoundId id, long version, UniversityId universityId, String name, RoundStatus status,
		Instant wishesOpenAt, Instant wishesCloseAt, Instant publishAt, int minWishes, int maxWishes,
		AllocationRule rule, boolean guarantee, FairnessRule fairness, List<AllocationCriterion> criteria,
		boolean includeMaybe, @Nullable Integer travelLimit, String seed, List<PeriodId> periods) {

	public RoundView {
		criteria = List.copyOf(criteria);
		periods = List.copyOf(periods);
	}

	/**
	 * SHA-256 over the seed's UTF-8 bytes, 64 hexadecimal digits: what binds the
	 * university to the seed.
	 */
	public String seedHash() {
		return Sha256.of(this.seed);
	}

}
