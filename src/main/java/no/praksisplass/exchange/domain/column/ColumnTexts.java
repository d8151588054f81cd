package no.praksisplass.exchange.domain.column;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.FieldChange;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.RowProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names columns and writes values for people. */
@Component
public class ColumnTexts {

	/** The languages of the interface; bokmål comes first. */
	static final List<Locale> LANGUAGES = Stream.of("nb", "nn", "en").map(Locale::forLanguageTag).toList();

	private final MessageSource messages;

	ColumnTexts(MessageSource messages) {
		this.messages = messages;
	}

	/** What a column is called. */
	public String heading(ImportKind kind, ImportColumn column, Locale language) {
		return text("exchange.column." + kind.key() + "." + column.key(), language);
	}

	/** What the column of a key is called; the key itself if there is none. */
	public String heading(ImportKind kind, String key, Locale language) {
		return kind.columns()
			.stream()
			.filter((column) -> column.key().equals(key))
			.findFirst()
			.map((column) -> heading(kind, column, language))
			.orElse(key);
	}

	/** A value as people write it. */
	public String display(CellType type, String value, Locale language) {
		if (value.isEmpty() || value.equals(FieldChange.HIDDEN)) {
			return value;
		}
		return switch (type.form()) {
			case TEXT, DIGITS, CODE, WHOLE -> value;
			case DECIMAL -> value.replace('.', ',');
			case YES_NO -> text("true".equals(value) ? "fmt.yes" : "fmt.no", language);
			case DAY -> DayTexts.day(value);
			case MOMENT -> DayTexts.moment(value);
			case CHOICE -> type.constants()
				.stream()
				.filter((constant) -> constant.name().equals(value))
				.findFirst()
				.map((constant) -> text(constant, language))
				.orElse(value);
		};
	}

	/** What is wrong with a row. */
	public String problem(RowProblem problem, Locale language) {
		List<String> arguments = problem.arguments();
		if (arguments.isEmpty() || !arguments.get(0).matches("(?s)\\{[a-zA-Z]+}=.*")) {
			return Objects.requireNonNull(this.messages.getMessage(problem.messageKey(), arguments.toArray(),
					problem.messageKey(), language));
		}
		String text = Objects
			.requireNonNull(this.messages.getMessage(problem.messageKey(), null, problem.messageKey(), language));
		for (String each : arguments) {
			int end = each.indexOf("}=");
			text = text.replace(each.substring(0, end + 1), each.substring(end + 2));
		}
		return text;
	}

	/** The text of a constant. */
	String text(Enum<?> constant, Locale language) {
		Class<?> type = constant.getDeclaringClass();
		String name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
		return text("enum." + name + "." + constant.name(), language);
	}

	/** A text in every language. */
	List<String> inAll(String key) {
		return LANGUAGES.stream().map((language) -> text(key, language)).toList();
	}

	/** The text of a constant in every language, and its name. */
	List<String> inAll(Enum<?> constant) {
		return Stream.concat(LANGUAGES.stream().map((language) -> text(constant, language)), Stream.of(constant.name()))
			.toList();
	}

	private String text(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
