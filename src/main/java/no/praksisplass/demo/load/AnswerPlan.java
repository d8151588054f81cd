package no.praksisplass.demo.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import no.praksisplass.demo.load.Registrar.Said;
import no.praksisplass.demo.source.Chance;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.NewStandingYes;
import no.praksisplass.supervisor.NoReason;
import no.praksisplass.supervisor.OfferDetails;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;

/**
 * Draws what supervisors answer to one university. Its last period is the one that few
 * can take.
 */
final class AnswerPlan {

	private static final List<String> NOTES = List.of("Kan ta imot, men er på kurs to dager",
			"Fint om studenten har bil", "Må avklares med kollegene først", "Gir endelig svar når vikaren er på plass");

	private final List<NewAnswer> answers = new ArrayList<>();

	private final List<NewStandingYes> standing = new ArrayList<>();

	private final List<Offer> offers = new ArrayList<>();

	private final UniversityData data;

	private final Registrar registrar;

	private final Chance chance;

	private final Set<Gp> burdened;

	private final Particulars particulars;

	AnswerPlan(UniversityData data, Registrar registrar, Chance chance, Set<Gp> burdened, Particulars particulars) {
		this.data = data;
		this.registrar = registrar;
		this.chance = chance;
		this.burdened = burdened;
		this.particulars = particulars;
	}

	List<NewAnswer> answers() {
		return this.answers;
	}

	List<NewStandingYes> standing() {
		return this.standing;
	}

	/** The yeses to coming periods. */
	List<Offer> offers() {
		return this.offers;
	}

	/** A supervisor who has not answered yet, and whose last answer is a yes. */
	void unanswered(Gp gp) {
		record(gp, this.data.past(), Answer.YES, null, saidThen(gp));
	}

	/** A supervisor who answers like others. */
	void drawn(Gp gp) {
		if (this.chance.percent(65)) {
			past(gp, this.chance.percent(75) ? Answer.YES : Answer.NO);
		}
		int kind = this.chance.between(1, 100);
		if (kind <= 2) {
			later(gp);
		}
		if (kind <= 15) {
			return;
		}
		Said said = this.registrar.said(gp.said().personId(), 30, this.chance);
		if (kind <= 21) {
			standing(gp, said);
		}
		else if (kind <= 31) {
			NoReason reason = this.chance.one(List.of(NoReason.values()));
			this.data.periods().forEach((period) -> record(gp, period, Answer.NO, reason, said));
		}
		else {
			Answer kindest = (kind <= 39) ? Answer.MAYBE : Answer.YES;
			this.data.periods().forEach((period) -> answer(gp, period, kindest, said));
		}
	}

	/** A supervisor who takes one student in every period. */
	void willing(Gp gp) {
		Said said = this.registrar.said(gp.said().personId(), 30, this.chance);
		this.data.periods().forEach((period) -> record(gp, period, Answer.YES, null, said));
	}

	/** A supervisor who cannot say yet. */
	private void later(Gp gp) {
		Instant yesterday = this.registrar.now().minus(1, ChronoUnit.DAYS);
		LocalDate again = LocalDate.ofInstant(this.registrar.now(), TimeConfiguration.NORWAY).plusDays(3);
		this.data.periods()
			.forEach((period) -> this.answers
				.add(new NewAnswer(gp.id(), period.id(), Answer.LATER, 0, null, Set.of(), "Venter på svar fra vikaren",
						gp.said().personId(), Channel.SELF, yesterday, again, null, OfferDetails.NONE)));
	}

	private void answer(Gp gp, PeriodView period, Answer kindest, Said said) {
		boolean last = period.equals(this.data.periods().get(this.data.periods().size() - 1));
		boolean busy = last && this.data.periods().size() > 1;
		if (this.chance.percent(busy ? 36 : 74)) {
			record(gp, period, kindest, null, said);
		}
		else {
			record(gp, period, Answer.NO, busy ? NoReason.LEAVE : this.chance.one(List.of(NoReason.values())), said);
		}
	}

	private void standing(Gp gp, Said said) {
		this.standing.add(new NewStandingYes(gp.id(), this.data.course().id(), 1, this.particulars.next(gp, 1), null,
				said.by(), said.channel(), said.at()));
		this.data.periods().forEach((period) -> offer(gp, period));
	}

	private void past(Gp gp, Answer answer) {
		record(gp, this.data.past(), answer, (answer == Answer.NO) ? NoReason.NO_ROOM : null, saidThen(gp));
	}

	private Said saidThen(Gp gp) {
		Said said = this.registrar.said(gp.said().personId(), 30, this.chance);
		return new Said(said.by(), said.channel(),
				this.data.past().availabilityDeadline().minusSeconds(3600L * this.chance.between(1, 24 * 20)));
	}

	private void record(Gp gp, PeriodView period, Answer answer, @Nullable NoReason reason, Said said) {
		boolean no = answer == Answer.NO;
		int most = gp.said().maxStudentsAtATime();
		int seats = (most > 1 && this.chance.percent(50)) ? most : 1;
		boolean away = !no && this.chance.percent(7);
		boolean noted = !no && this.chance.percent(5);
		this.answers.add(new NewAnswer(gp.id(), period.id(), answer, no ? 0 : seats, reason,
				away ? Set.of(period.dates().from().plusWeeks(this.chance.between(1, period.weeks() - 1))) : Set.of(),
				noted ? this.chance.one(NOTES) : null, said.by(), said.channel(), said.at(), null,
				away ? "En kollega på kontoret" : null, no ? OfferDetails.NONE : this.particulars.next(gp, seats)));
		if (answer == Answer.YES && !period.equals(this.data.past())) {
			offer(gp, period);
		}
	}

	private void offer(Gp gp, PeriodView period) {
		this.offers.add(new Offer(gp, period.id(), !this.burdened.contains(gp)));
	}

}
