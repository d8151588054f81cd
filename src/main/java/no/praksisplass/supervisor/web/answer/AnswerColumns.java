package no.praksisplass.supervisor.web.answer;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.FormColumn;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.shared.Channel;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.NoReason;
import no.praksisplass.supervisor.web.SupervisorWords;

/** The columns of answers in files. */
final class AnswerColumns {

	static final ImportColumn PERIOD = ImportColumn.required("period", CellType.TEXT, "Vår 2027, uke 5–8",
			"praksisperiode", "periode");

	static final ImportColumn WEEKS = column("weeksAway", CellType.TEXT, "8, 9", "uker borte", "fravær", "away");

	static final ImportColumn CHANNEL = column("channel", CellType.choice(Channel.class), "EMAIL", "kanal");

	static final ImportColumn GIVEN_ON = column("givenOn", CellType.DAY, "2026-11-02", "dato", "svardato", "mottatt");

	static final ImportColumn STANDING = ImportColumn.readOnly("standing", CellType.YES_NO, "false");

	static final ImportColumn GIVEN_AT = ImportColumn.readOnly("givenAt", CellType.MOMENT, "2026-11-02T09:30");

	static final ImportColumn GIVEN_BY = ImportColumn.readOnly("givenThrough", CellType.choice(Channel.class), "SELF");

	/** What an answer says. */
	static final List<FormColumn<AnswerLine>> SAID = List.of(
			FormColumn.choice(ImportColumn.required("answer", CellType.choice(Answer.class), "YES", "svar"), "answer",
					Answer.class, AnswerLine::getAnswer, AnswerLine::setAnswer),
			FormColumn.whole(column("seats", CellType.WHOLE, "1", "plasser", "antall", "studenter"), "seats",
					AnswerLine::getSeats, AnswerLine::setSeats),
			FormColumn.choice(column("noReason", CellType.choice(NoReason.class), "", "grunn", "årsak", "reason"),
					"noReason", NoReason.class, AnswerLine::getNoReason, AnswerLine::setNoReason),
			FormColumn.day(column("askAgainOn", CellType.DAY, "", "spør igjen", "spør igjen fra"), "askAgainOn",
					AnswerLine::getAskAgainOn, AnswerLine::setAskAgainOn),
			new FormColumn<>(WEEKS, "weeksAway", (form, text) -> {
			}, AnswerColumns::weeks),
			FormColumn.text(column("standIn", CellType.TEXT, "", "vikar", "stedfortreder"), "standIn",
					AnswerLine::getStandIn, AnswerLine::setStandIn),
			FormColumn.text(column("note", CellType.TEXT, "", "merknad", "kommentar"), "note", AnswerLine::getNote,
					AnswerLine::setNote));

	/** How it came. */
	static final List<FormColumn<AnswerLine>> HANDED_IN = List.of(
			FormColumn.choice(CHANNEL, "channel", Channel.class, AnswerLine::getChannel, AnswerLine::setChannel),
			FormColumn.day(GIVEN_ON, "givenOn", AnswerLine::getGivenOn, AnswerLine::setGivenOn));

	private AnswerColumns() {
	}

	/** Those that fill in the form, and those by which a row is found. */
	static List<FormColumn<AnswerLine>> all() {
		Stream<FormColumn<AnswerLine>> references = Stream.concat(SupervisorWords.COLUMNS.stream(), Stream.of(PERIOD))
			.map(FormColumn::reference);
		return Stream.of(references, SAID.stream(), HANDED_IN.stream()).flatMap(Function.identity()).toList();
	}

	private static String weeks(AnswerLine form) {
		return form.getWeeksAway()
			.stream()
			.sorted()
			.map(AnswerColumns::week)
			.map(String::valueOf)
			.collect(Collectors.joining(", "));
	}

	static int week(LocalDate monday) {
		return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
	}

	private static ImportColumn column(String key, CellType type, String example, String... synonyms) {
		return ImportColumn.optional(key, type, example, synonyms);
	}

}
