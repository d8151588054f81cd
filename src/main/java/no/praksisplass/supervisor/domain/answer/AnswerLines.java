package no.praksisplass.supervisor.domain.answer;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import no.praksisplass.message.RecipientTexts;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.NewAnswer;
import no.praksisplass.supervisor.OfferDetails;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an answer out as one line of a message. */
@Component
class AnswerLines {

	private final Supervisors supervisors;

	AnswerLines(Supervisors supervisors) {
		this.supervisors = supervisors;
	}

	String of(NewAnswer answer, PeriodView period, RecipientTexts.Language language) {
		List<String> parts = new ArrayList<>();
		parts.add(said(answer, period, language));
		if (!answer.weeksAway().isEmpty()) {
			parts.add(language.text("message.receipt.away", weeks(answer)));
		}
		if (answer.standIn() != null) {
			parts.add(language.text("message.receipt.standIn", answer.standIn()));
		}
		parts.addAll(details(answer.details(), language));
		return String.join(". ", parts);
	}

	private static String said(NewAnswer answer, PeriodView period, RecipientTexts.Language language) {
		String name = period.name();
		String dates = language.dates(period.dates());
		String what = language.text(answer.answer());
		LocalDate day = answer.askAgainOn();
		if (day != null) {
			return language.text("message.receipt.later", name, dates, what, language.date(day));
		}
		return (answer.seats() > 0) ? language.text("message.receipt.yes", name, dates, what, answer.seats())
				: language.text("message.receipt.no", name, dates, what);
	}

	private static String weeks(NewAnswer answer) {
		return answer.weeksAway()
			.stream()
			.sorted()
			.map((monday) -> String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)))
			.collect(Collectors.joining(", "));
	}

	private List<String> details(OfferDetails details, RecipientTexts.Language language) {
		List<String> parts = new ArrayList<>();
		SupervisorId other = details.coSupervisor();
		if (other != null) {
			String name = this.supervisors.find(other).map(SupervisorView::name).orElse("");
			parts.add(language.text("message.receipt.coSupervisor", name));
		}
		if (details.pairWelcome()) {
			parts.add(language.text("message.receipt.pair"));
		}
		addFact(parts, "message.receipt.lodging", details.lodgingKnown(), language);
		addFact(parts, "message.receipt.car", details.carNeeded(), language);
		addFact(parts, "message.receipt.duty", details.eveningDuty(), language);
		return parts;
	}

	private static void addFact(List<String> parts, String key, @Nullable Boolean fact,
			RecipientTexts.Language language) {
		if (fact != null) {
			parts.add(language.text(key, language.text(fact ? "fmt.yes" : "fmt.no")));
		}
	}

}
