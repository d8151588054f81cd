package no.praksisplass.history.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.history.domain.Histories;
import no.praksisplass.history.domain.HistoryCursor;
import no.praksisplass.history.domain.HistoryFilter;
import no.praksisplass.history.domain.HistoryPage;
import no.praksisplass.web.Texts;
import org.springframework.stereotype.Component;

/** Writes the trail to a file as it is shown, a line for each change of a thing. */
@Component
class HistoryFile {

	private final Histories histories;

	private final HistoryLines lines;

	private final Exports exports;

	private final Texts texts;

	HistoryFile(Histories histories, HistoryLines lines, Exports exports, Texts texts) {
		this.histories = histories;
		this.lines = lines;
		this.exports = exports;
		this.texts = texts;
	}

	/**
	 * Sends what the filter lets through, newest first.
	 * @param base the path of the trail
	 */
	void send(HttpServletResponse response, String format, String base, HistoryFilter filter) {
		this.exports.<HistoryCursor, HistoryLine>send(response, ExportFormat.of(format), "history.title", columns(),
				(after) -> {
					HistoryPage part = this.histories.part(filter, after);
					return new Exports.Part<>(this.lines.of(part, base), Optional.ofNullable(part.next()));
				});
	}

	private List<ExportColumn<HistoryLine>> columns() {
		return List.of(ExportColumn.moment("history.when", HistoryLine::at),
				new ExportColumn<>("history.what", CellType.TEXT,
						(line) -> this.texts.of("history.act." + line.act(), line.thing())),
				new ExportColumn<>("history.kind", CellType.TEXT,
						(line) -> line.subjects()
							.stream()
							.map(HistoryLine.Subject::name)
							.collect(Collectors.joining(", "))),
				new ExportColumn<>("history.changes", CellType.TEXT,
						(line) -> line.changes().stream().map(this::text).collect(Collectors.joining("; "))),
				new ExportColumn<>("history.who", CellType.TEXT, HistoryLine::who));
	}

	private String text(HistoryLine.Change change) {
		if (change.hidden()) {
			return change.label() + ": " + this.texts.of("history.hidden");
		}
		return change.label() + ": " + Optional.ofNullable(change.before()).orElse("–") + " → "
				+ Optional.ofNullable(change.after()).orElse("–");
	}

}
