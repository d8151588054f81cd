package no.praksisplass.matching.web.why;

import java.util.HashMap;
import java.util.Map;

import no.praksisplass.matching.domain.result.StudentOutlook;
import no.praksisplass.matching.domain.result.StudentOutlook.Candidate;
import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.web.Formats;
import no.praksisplass.web.Texts;
import org.springframework.stereotype.Component;

/** Says in a sentence, for coordinators, why a student did not get a seat. */
@Component
public class WhyTexts {

	private static final String KEY = "matching.why.";

	private final Texts texts;

	private final Formats formats;

	WhyTexts(Texts texts, Formats formats) {
		this.texts = texts;
		this.formats = formats;
	}

	/** The sentences of all candidates that would have been better, by seat. */
	public Map<Seat, String> of(StudentOutlook outlook) {
		Map<Seat, String> sentences = new HashMap<>();
		for (Candidate candidate : outlook.candidates()) {
			Explanation why = candidate.why();
			if (why != null) {
				sentences.put(candidate.seat(), of(why, outlook.unwishedRank()));
			}
		}
		return sentences;
	}

	/**
	 * The sentence of one explanation.
	 * @param unwishedRank the rank that a place counts as which nobody wished for
	 */
	String of(Explanation why, int unwishedRank) {
		return switch (why.reason()) {
			case HELD_BY_PIN -> this.texts.of("matching.why.HELD_BY_PIN", fact(why, "capacity"));
			case FULL_HIGHER_PRIORITY -> this.texts.of("matching.why.FULL_HIGHER_PRIORITY",
					why.facts().containsKey("sum") ? wishes(why, unwishedRank) : unplaced(why));
			case WOULD_LEAVE_UNPLACED -> unplaced(why);
			case WOULD_WORSEN_WISHES -> wishes(why, unwishedRank);
			case WORSE_CRITERION -> criterion(why);
			case LOTTERY -> this.texts.of("matching.why.LOTTERY", this.formats.number(fact(why, "lottery")),
					this.formats.number(fact(why, "lotteryThere")));
			case TAKEN_EARLIER -> this.texts.of("matching.why.TAKEN_EARLIER", fact(why, "students"));
			case PINNED, GUARANTEE, GROUP, BUDGET, NOT_PROVEN -> this.texts.of(KEY + why.reason());
		};
	}

	private String unplaced(Explanation why) {
		return this.texts.of("matching.why.WOULD_LEAVE_UNPLACED", fact(why, "students"));
	}

	private String wishes(Explanation why, int unwishedRank) {
		long without = fact(why, "without");
		long worse = fact(why, "students") - without;
		StringBuilder sentences = new StringBuilder();
		if (worse > 0 && why.facts().containsKey("to")) {
			sentences.append(this.texts.of("matching.why.wishes.worse", worse, rank(fact(why, "from"), unwishedRank),
					rank(fact(why, "to"), unwishedRank)));
		}
		if (without > 0) {
			sentences.append(sentences.isEmpty() ? "" : " ")
				.append(this.texts.of("matching.why.wishes.without", without));
		}
		return sentences.isEmpty() ? this.texts.of("matching.why.wishes.sum") : sentences.toString();
	}

	private String rank(long rank, int unwishedRank) {
		return (rank < unwishedRank) ? this.texts.of("matching.why.rank", rank)
				: this.texts.of("matching.why.rank.none");
	}

	private String criterion(Explanation why) {
		Map.Entry<String, Long> worse = why.facts().entrySet().iterator().next();
		boolean metres = worse.getKey().equals(Criterion.DISTANCE.code());
		return this.texts.of(KEY + "criterion." + worse.getKey(),
				metres ? this.formats.km(worse.getValue()) : worse.getValue());
	}

	private static long fact(Explanation why, String name) {
		return why.facts().getOrDefault(name, 0L);
	}

}
