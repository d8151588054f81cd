package no.praksisplass.message.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.domain.mailing.MailingPerson;
import no.praksisplass.message.domain.mailing.Mailings;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a mailing as a file. */
@Controller
class MailingExportController {

	private static final List<ExportColumn<MailingPerson>> COLUMNS = List.of(
			new ExportColumn<>("message.recipient", CellType.TEXT, MailingPerson::name),
			new ExportColumn<>("message.mailing.detail", CellType.TEXT, MailingPerson::detail),
			new ExportColumn<>("message.mailing.outcome", CellType.choice(MailingOutcome.class),
					(row) -> row.outcome().name()),
			new ExportColumn<>("message.status", CellType.choice(MessageStatus.class),
					(row) -> Optional.ofNullable(row.status()).map(Enum::name).orElse("")));

	private final Mailings mailings;

	private final Exports exports;

	MailingExportController(Mailings mailings, Exports exports) {
		this.mailings = mailings;
		this.exports = exports;
	}

	@GetMapping(MailingController.BASE + "/{id}/people/export")
	void export(@PathVariable UUID id, @RequestParam Optional<MailingOutcome> outcome,
			@RequestParam(defaultValue = "csv") String format, @Sortable("name") Paging paging,
			HttpServletResponse response) {
		this.exports.send(response, ExportFormat.of(format), "message.mailing.people", COLUMNS, paging.toPageable(),
				(page) -> this.mailings.people(id, outcome, page), Function.identity());
	}

}
