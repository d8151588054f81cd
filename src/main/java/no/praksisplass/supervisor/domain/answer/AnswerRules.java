package no.praksisplass.supervisor.domain.answer;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiPredicate;

import no.praksisplass.shared.Channel;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NoReason;
import no.praksisplass.supervisor.OfferDetails;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/** What an answer must keep to. */
@Component
class AnswerRules {

	private final Colleagues colleagues;

	AnswerRules(Colleagues colleagues) {
		this.colleagues = colleagues;
	}

	/**
	 * The answer to be stored, without what does not go with it: only a yes and a maybe
	 * have seats, with weeks away and details, only a no has a reason and only a later a
	 * day to ask again.
	 * @throws RuleViolation on the field that is wrong
	 */
	NewAnswer checked(AnswerCommand said, SupervisorView supervisor, PeriodView period, Giver giver) {
		return checked(said, supervisor, period, giver, this.colleagues::include);
	}

	/**
	 * The same with colleagues that are known already.
	 * @param colleague whether the other one can share the supervisor's work
	 */
	static NewAnswer checked(AnswerCommand said, SupervisorView supervisor, PeriodView period, Giver giver,
			BiPredicate<SupervisorView, SupervisorId> colleague) {
		return switch (said.answer()) {
			case NO -> no(said, supervisor, period, giver);
			case LATER -> later(said, supervisor, period, giver);
			case YES, MAYBE -> {
				NewAnswer offered = offer(said, supervisor, period, giver);
				requireDetails(said.details(), said.seats(), supervisor, colleague);
				yield offered;
			}
		};
	}

	private static NewAnswer no(AnswerCommand said, SupervisorView supervisor, PeriodView period, Giver giver) {
		NoReason reason = said.noReason();
		if (reason == null) {
			throw RuleViolation.onField("noReason", "supervisor.answer.reasonMissing");
		}
		return new NewAnswer(supervisor.id(), period.id(), Answer.NO, 0, reason, Set.of(), said.note(), giver.person(),
				giver.channel(), giver.at());
	}

	private static NewAnswer later(AnswerCommand said, SupervisorView supervisor, PeriodView period, Giver giver) {
		LocalDate day = said.askAgainOn();
		if (day == null) {
			throw RuleViolation.onField("askAgainOn", "supervisor.answer.askAgainMissing");
		}
		if (!day.isAfter(dayOf(giver.at()))) {
			throw RuleViolation.onField("askAgainOn", "supervisor.answer.askAgainPast");
		}
		if (day.isAfter(lastDay(period, giver))) {
			throw RuleViolation.onField("askAgainOn", giver.channel().isFromPractice()
					? "supervisor.answer.askAgainAfterDeadline" : "supervisor.answer.askAgainAfterStart");
		}
		return new NewAnswer(supervisor.id(), period.id(), Answer.LATER, 0, null, Set.of(), said.note(), giver.person(),
				giver.channel(), giver.at(), day, null, OfferDetails.NONE);
	}

	private static NewAnswer offer(AnswerCommand said, SupervisorView supervisor, PeriodView period, Giver giver) {
		requireSeats(said.seats(), supervisor);
		said.weeksAway().forEach((monday) -> requireWeekOf(period.dates(), monday));
		return new NewAnswer(supervisor.id(), period.id(), said.answer(), said.seats(), null, said.weeksAway(),
				said.note(), giver.person(), giver.channel(), giver.at(), null,
				said.weeksAway().isEmpty() ? null : said.standIn(), said.details());
	}

	/** Refuses a standing yes that cannot be. */
	void requireStanding(StandingOffer offer, SupervisorView supervisor) {
		requireSeats(offer.seats(), supervisor);
		requireDetails(offer.details(), offer.seats(), supervisor, this.colleagues::include);
	}

	/** Refuses other than one student up to as many as the supervisor has at a time. */
	private static void requireSeats(int seats, SupervisorView supervisor) {
		if (seats < 1 || seats > supervisor.maxStudentsAtATime()) {
			throw RuleViolation.onField("seats", "supervisor.answer.seatsRange", supervisor.maxStudentsAtATime());
		}
	}

	private static void requireDetails(OfferDetails details, int seats, SupervisorView supervisor,
			BiPredicate<SupervisorView, SupervisorId> colleague) {
		if (details.pairWelcome() && seats < 2) {
			throw RuleViolation.onField("details.pairWelcome", "supervisor.answer.pairSeats");
		}
		SupervisorId other = details.coSupervisor();
		if (other != null && !colleague.test(supervisor, other)) {
			throw RuleViolation.onField("details.coSupervisor", "supervisor.answer.coSupervisorElsewhere");
		}
	}

	private static void requireWeekOf(DateRange period, LocalDate monday) {
		if (monday.getDayOfWeek() != DayOfWeek.MONDAY || !period.overlaps(new DateRange(monday, monday.plusDays(6)))) {
			throw RuleViolation.onField("weeksAway", "supervisor.answer.weekOutsidePeriod");
		}
	}

	/**
	 * The practice's own people must be asked while they can still answer; a coordinator
	 * may ask until the period begins.
	 */
	private static LocalDate lastDay(PeriodView period, Giver giver) {
		return giver.channel().isFromPractice() ? dayOf(period.availabilityDeadline())
				: period.dates().from().minusDays(1);
	}

	private static LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, TimeConfiguration.NORWAY);
	}

	/**
	 * Who gives an answer.
	 *
	 * @param person who enters it
	 * @param channel how it came
	 * @param at when it was given
	 */
	record Giver(PersonId person, Channel channel, Instant at) {

		/**
		 * Who hands in on somebody's behalf what came on a day. Today's answers come
		 * after what was known earlier today; of an earlier day that is not certain.
		 * @throws RuleViolation if the day is yet to come, or it came in the product
		 */
		static Giver onBehalf(PersonId person, Channel channel, LocalDate givenOn, Clock clock) {
			if (channel.isFromPractice()) {
				throw RuleViolation.onField("channel", "supervisor.answer.channelSelf");
			}
			LocalDate today = LocalDate.now(clock);
			if (givenOn.isAfter(today)) {
				throw RuleViolation.onField("givenOn", "supervisor.answer.inFuture");
			}
			return new Giver(person, channel,
					givenOn.equals(today) ? clock.instant() : givenOn.atStartOfDay(clock.getZone()).toInstant());
		}

	}

}
