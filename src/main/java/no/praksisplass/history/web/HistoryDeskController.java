package no.praksisplass.history.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.history.domain.Histories;
import no.praksisplass.history.domain.HistoryCursor;
import no.praksisplass.history.domain.HistoryFilter;
import no.praksisplass.history.domain.HistoryKind;
import no.praksisplass.history.domain.HistoryPage;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the trail, the same for whoever looks at it. */
abstract class HistoryDeskController {

	private final String base;

	private final Histories histories;

	private final HistoryLines lines;

	private final HistoryFile file;

	/**
	 * @param base the path of the page
	 */
	HistoryDeskController(String base, Histories histories, HistoryLines lines, HistoryFile file) {
		this.base = base;
		this.histories = histories;
		this.lines = lines;
		this.file = file;
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable HistoryKind kind,
			@RequestParam(required = false) @Nullable UUID of, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String person, @RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to, @RequestParam(defaultValue = "") String after,
			Model model) {
		HistoryFilter filter = new HistoryFilter(kind, of, q, person, from, to);
		Optional<HistoryCursor> cursor = HistoryCursor.of(after);
		HistoryPage page = this.histories.search(filter, cursor);
		model.addAttribute("base", this.base);
		model.addAttribute("lines", this.lines.of(page, this.base));
		model.addAttribute("next", page.next());
		model.addAttribute("begun", cursor.isPresent());
		model.addAttribute("about", (of != null) ? page.names().get(of) : null);
		model.addAttribute("kinds", kinds());
		return "history/list";
	}

	@GetMapping("/export")
	void export(@RequestParam(required = false) @Nullable HistoryKind kind,
			@RequestParam(required = false) @Nullable UUID of, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String person, @RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate to, @RequestParam(defaultValue = "csv") String format,
			HttpServletResponse response) {
		this.file.send(response, format, this.base, new HistoryFilter(kind, of, q, person, from, to));
	}

	/** What there can be in the trail for the reader. */
	abstract HistoryKind[] kinds();

}
