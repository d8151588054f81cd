package no.praksisplass.matching.domain.repair;

import java.util.List;
import java.util.stream.Stream;

import no.praksisplass.round.AllocationCriterion;
import no.praksisplass.round.AllocationRule;
import no.praksisplass.round.RoundView;

/** How far a repair may go. */
public enum RepairKind {

	/** Everybody who has a place keeps it; only those without are placed. */
	KEEP,

	/** As few as possible get another place. */
	FEWEST,

	/** The best there is by the round's rule, whoever has to move. */
	FREE;

	/** The settings of the round's problem. */
	RoundView settings(RoundView round) {
		return switch (this) {
			case KEEP -> round;
			case FEWEST -> with(round, AllocationRule.OPTIMAL, first(AllocationCriterion.CHANGE, round));
			case FREE -> with(round, round.rule(), wishesBeforeChange(round));
		};
	}

	private static List<AllocationCriterion> first(AllocationCriterion first, RoundView round) {
		return Stream.concat(Stream.of(first), round.criteria().stream().filter((one) -> one != first)).toList();
	}

	private static List<AllocationCriterion> wishesBeforeChange(RoundView round) {
		int wish = round.criteria().indexOf(AllocationCriterion.WISH);
		int change = round.criteria().indexOf(AllocationCriterion.CHANGE);
		return (change >= 0 && change < wish) ? first(AllocationCriterion.WISH, round) : round.criteria();
	}

	private static RoundView with(RoundView round, AllocationRule rule, List<AllocationCriterion> criteria) {
		return new RoundView(round.id(), round.version(), round.universityId(), round.name(), round.status(),
				round.wishesOpenAt(), round.wishesCloseAt(), round.publishAt(), round.minWishes(), round.maxWishes(),
				rule, round.guarantee(), round.fairness(), criteria, round.includeMaybe(), round.travelLimit(),
				round.seed(), round.periods());
	}

}
