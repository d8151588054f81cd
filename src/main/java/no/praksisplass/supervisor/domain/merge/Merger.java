package no.praksisplass.supervisor.domain.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Merging;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.domain.merge.Comparison.Holding;

/**
 * Compares two rows of a shared register and merges them, whoever asks for it. Who may
 * see and do it is for the caller to check.
 */
public interface Merger {

	/** Whose holdings are told before others'. */
	List<String> FEATURES = List.of("supervisor", "placement", "student", "matching", "practice");

	/**
	 * The two side by side.
	 * @param own the universities whose clashes are chosen, see {@link Merging}
	 * @param counted the universities whose rows are counted
	 * @throws NotFoundException if one of them does not exist
	 * @throws RuleViolation if they are the same row, or one is out of use
	 */
	Comparison compare(UUID kept, UUID away, Set<UniversityId> own, Set<UniversityId> counted);

	/**
	 * Merges, in the caller's transaction. Both are locked first, in the order of their
	 * ids.
	 * @throws RuleViolation with the reason, where it cannot be
	 */
	void merge(UUID kept, UUID away, MergeChoices choices, Set<UniversityId> own);

	/**
	 * What belongs to each, as all features tell it: what both have none of is left out,
	 * and what most belongs to it comes first.
	 */
	static <I> List<Holding> holdings(List<? extends Merging<I>> mergings, I kept, I away, Set<UniversityId> of) {
		return mergings.stream().flatMap((merging) -> {
			List<Held> ofKept = merging.held(kept, of);
			List<Held> ofAway = merging.held(away, of);
			return IntStream.range(0, ofKept.size())
				.mapToObj((index) -> new Holding(ofKept.get(index).messageKey(), ofKept.get(index).count(),
						ofAway.get(index).count()));
		})
			.filter((holding) -> holding.kept() + holding.away() > 0)
			.sorted(Comparator.comparingInt((holding) -> FEATURES.indexOf(feature(holding.messageKey()))))
			.toList();
	}

	private static String feature(String messageKey) {
		return messageKey.substring(0, messageKey.indexOf('.'));
	}

}
