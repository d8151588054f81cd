package no.praksisplass.matching.domain.reasons;

import java.util.Map;

import no.praksisplass.matching.domain.assembly.ExclusionReason;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Explanation;

/**
 * Why a student did not get a place, as far as the student may know. That somebody else
 * has priority, or a place set beforehand, is told to nobody.
 */
public enum ReasonKind {

	/** The student's own place was decided by a coordinator. */
	COORDINATOR(false),

	/** There was no place to allocate. */
	NO_PLACE(false),

	/** Wishes of others would be met less well, whoever they are. */
	OTHERS_WISHES(true),

	/** Fewer students would be placed. */
	OTHERS_PLACED(true),

	/** More students would leave what was published. */
	CHANGE(true),

	/** Longer journeys in all. */
	DISTANCE(true),

	/** More students would share a supervisor. */
	CROWDING(true),

	/** More students would come to a practice they know. */
	PREFERENCE(true),

	/** It would cost more. */
	COST(true),

	/** A tie, settled by lot. */
	LOTTERY(true),

	/** Students with lower pick numbers chose it. */
	TAKEN_EARLIER(true),

	/** Another student would be left out. */
	GUARANTEE(true),

	/** The allocation as a whole; said where few others could have had the place. */
	WHOLE(false),

	/** The student cannot be there, for reasons that are not told. */
	NOT_POSSIBLE(false),

	/** The student cannot have the period. */
	PERIOD(false),

	/** The student is placed elsewhere in these weeks. */
	ELSEWHERE(false),

	/** What was granted to the student does not permit the municipality. */
	MUNICIPALITY(false),

	/** The journey is over the student's limit. */
	TRAVEL(false);

	/** How many others there must be for a reason that speaks of them. */
	static final int FEWEST_OTHERS = 5;

	private static final Map<Criterion, ReasonKind> BY_CRITERION = Map.of(Criterion.CHANGE, CHANGE, Criterion.DISTANCE,
			DISTANCE, Criterion.CROWDING, CROWDING, Criterion.PREFERENCE, PREFERENCE, Criterion.COST, COST);

	private final boolean aboutOthers;

	ReasonKind(boolean aboutOthers) {
		this.aboutOthers = aboutOthers;
	}

	/**
	 * What may be told of an explanation.
	 * @param why the explanation
	 * @param others how many other students could have had the place
	 */
	static ReasonKind of(Explanation why, int others) {
		ReasonKind kind = of(why);
		return (kind.aboutOthers && others < FEWEST_OTHERS) ? WHOLE : kind;
	}

	private static ReasonKind of(Explanation why) {
		return switch (why.reason()) {
			case PINNED -> COORDINATOR;
			case HELD_BY_PIN -> NO_PLACE;
			case FULL_HIGHER_PRIORITY, WOULD_WORSEN_WISHES -> OTHERS_WISHES;
			case WOULD_LEAVE_UNPLACED -> OTHERS_PLACED;
			case WORSE_CRITERION -> criterion(why);
			case LOTTERY -> LOTTERY;
			case TAKEN_EARLIER -> TAKEN_EARLIER;
			case GUARANTEE -> GUARANTEE;
			case GROUP, BUDGET, NOT_PROVEN -> WHOLE;
		};
	}

	private static ReasonKind criterion(Explanation why) {
		return BY_CRITERION.entrySet()
			.stream()
			.filter((entry) -> why.facts().containsKey(entry.getKey().code()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(WHOLE);
	}

	/** What may be told of a place out of reach. */
	static ReasonKind of(ExclusionReason reason) {
		return switch (reason) {
			case CONFLICT -> NOT_POSSIBLE;
			case PERIOD_NOT_POSSIBLE -> PERIOD;
			case ALREADY_PLACED -> ELSEWHERE;
			case MUNICIPALITY_NOT_PERMITTED -> MUNICIPALITY;
			case OVER_TRAVEL_LIMIT -> TRAVEL;
		};
	}

}
