package no.praksisplass.exchange.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.PlannedRow;
import no.praksisplass.exchange.domain.ImportKinds;
import no.praksisplass.exchange.domain.ImportView;
import no.praksisplass.exchange.domain.column.ColumnTexts;
import no.praksisplass.exchange.domain.file.Table;
import no.praksisplass.web.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts into words what the pages of an import show. */
@Component
class ImportPages {

	private final ImportKinds kinds;

	private final ColumnTexts texts;

	ImportPages(ImportKinds kinds, ColumnTexts texts) {
		this.kinds = kinds;
		this.texts = texts;
	}

	/** The columns of a kind. */
	List<Column> columns(ImportKind kind) {
		Locale language = LocaleContextHolder.getLocale();
		return kind.columns()
			.stream()
			.map((column) -> new Column(column.key(), this.texts.heading(kind, column, language),
					"exchange.use." + column.use(), "exchange.type." + column.type().form(),
					this.texts.display(column.type(), column.example(), language), choices(column, language)))
			.toList();
	}

	/** The file's columns with what they are taken for. */
	List<Heading> headings(ImportView view, List<String> chosen, List<Table.Row> sample) {
		List<Heading> headings = new ArrayList<>();
		for (int i = 0; i < view.headings().size(); i++) {
			int column = i;
			headings.add(new Heading(view.headings().get(i), (i < chosen.size()) ? chosen.get(i) : "",
					sample.stream().map((row) -> row.cells().get(column)).filter((cell) -> !cell.isEmpty()).toList()));
		}
		return headings;
	}

	/** What a column can be taken for. */
	List<Option> targets(ImportView view) {
		ImportKind kind = this.kinds.get(view.kind());
		Locale language = LocaleContextHolder.getLocale();
		return kind.columns()
			.stream()
			.map((column) -> new Option(column.key(),
					this.texts.heading(kind, column, language) + (column.required() ? " *" : "")))
			.toList();
	}

	/** The columns that could have the same value in every row. */
	List<Fixed> fixed(ImportView view, List<String> chosen, Map<String, String> values) {
		ImportKind kind = this.kinds.get(view.kind());
		Locale language = LocaleContextHolder.getLocale();
		return kind.columns()
			.stream()
			.filter((column) -> !chosen.contains(column.key()) && (column.required()
					|| view.fixed().containsKey(column.key()) || values.containsKey(column.key())))
			.map((column) -> new Fixed(column.key(), this.texts.heading(kind, column, language), column.required(),
					Objects.requireNonNullElse(values.get(column.key()), "")))
			.toList();
	}

	/** A row of a dry run or a report. */
	Line line(ImportView view, PlannedRow row) {
		ImportKind kind = this.kinds.get(view.kind());
		Locale language = LocaleContextHolder.getLocale();
		return new Line(row,
				row.changes()
					.stream()
					.map((change) -> new Change(this.texts.heading(kind, change.column(), language),
							display(kind, change.column(), change.before(), language),
							display(kind, change.column(), change.after(), language)))
					.toList(),
				row.problems()
					.stream()
					.map((problem) -> new Trouble(
							problem.column().isEmpty() ? "" : this.texts.heading(kind, problem.column(), language),
							this.texts.problem(problem, language)))
					.toList());
	}

	private String display(ImportKind kind, String key, String value, Locale language) {
		return kind.columns()
			.stream()
			.filter((column) -> column.key().equals(key))
			.findFirst()
			.map((column) -> this.texts.display(column.type(), value, language))
			.orElse(value);
	}

	private List<String> choices(ImportColumn column, Locale language) {
		return column.type()
			.constants()
			.stream()
			.map((constant) -> this.texts.display(column.type(), constant.name(), language))
			.toList();
	}

	/**
	 * A column of a kind, in words.
	 *
	 * @param key names it
	 * @param name what it is called
	 * @param use the message key of what it is for
	 * @param type the message key of how its values are written
	 * @param example a value
	 * @param choices all values, if it has a choice
	 */
	record Column(String key, String name, String use, String type, String example, List<String> choices) {
	}

	/**
	 * A column of the file.
	 *
	 * @param name its heading
	 * @param target the key of the column it is taken for
	 * @param sample some of its values
	 */
	record Heading(String name, String target, List<String> sample) {
	}

	/**
	 * A column that may have the same value in every row.
	 *
	 * @param key names it
	 * @param name what it is called
	 * @param required whether it must have one
	 * @param value the value
	 */
	record Fixed(String key, String name, boolean required, String value) {
	}

	/**
	 * A row of a dry run or a report, in words.
	 *
	 * @param row the row
	 * @param changes what it changes
	 * @param troubles why it cannot be imported
	 */
	record Line(PlannedRow row, List<Change> changes, List<Trouble> troubles) {
	}

	/** A change in a column. */
	record Change(String column, String before, String after) {
	}

	/** A problem in a column, or in the row where that is empty. */
	record Trouble(String column, String text) {
	}

}
