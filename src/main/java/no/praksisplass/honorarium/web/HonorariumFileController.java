package no.praksisplass.honorarium.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.exchange.Exports;
import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.honorarium.domain.batch.BatchView;
import no.praksisplass.honorarium.domain.batch.PaymentBatches;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumList;
import no.praksisplass.honorarium.domain.claim.HonorariumRow;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of honoraria as files, and the files of payment batches. */
@Controller
class HonorariumFileController {

	private static final ExportColumn<HonorariumRow> STUDENT = new ExportColumn<>("honorarium.student", CellType.TEXT,
			HonorariumRow::student);

	private static final List<ExportColumn<HonorariumRow>> COLUMNS = List.of(
			new ExportColumn<>("honorarium.reference", CellType.TEXT, (row) -> "H-" + row.reference()),
			new ExportColumn<>("honorarium.supervisor", CellType.TEXT, HonorariumRow::supervisor),
			new ExportColumn<>("honorarium.practice", CellType.TEXT, HonorariumRow::practice),
			new ExportColumn<>("honorarium.period", CellType.TEXT, HonorariumRow::period),
			new ExportColumn<>("honorarium.from", CellType.DAY, (row) -> row.startsOn().toString()),
			new ExportColumn<>("honorarium.to", CellType.DAY, (row) -> row.endsOn().toString()),
			new ExportColumn<>("honorarium.status", CellType.choice(HonorariumStatus.class),
					(row) -> row.status().name()),
			new ExportColumn<>("honorarium.amount", CellType.DECIMAL, (row) -> row.amount().toPlainString()));

	private final HonorariumList list;

	private final PaymentBatches batches;

	private final Exports exports;

	private final CurrentUser currentUser;

	HonorariumFileController(HonorariumList list, PaymentBatches batches, Exports exports, CurrentUser currentUser) {
		this.list = list;
		this.batches = batches;
		this.exports = exports;
		this.currentUser = currentUser;
	}

	@GetMapping("/coordinator/honoraria/export")
	void forCoordinator(HonorariumFilter filter,
			@Sortable({ "supervisor", "reference", "period", "amount" }) Paging paging,
			@RequestParam(defaultValue = "csv") String format, HttpServletResponse response) {
		send(Role.COORDINATOR, Stream.concat(COLUMNS.stream(), Stream.of(STUDENT)).toList(), filter, paging, format,
				response);
	}

	@GetMapping("/finance/honoraria/export")
	void forFinance(HonorariumFilter filter, @Sortable({ "supervisor", "reference", "period", "amount" }) Paging paging,
			@RequestParam(defaultValue = "csv") String format, HttpServletResponse response) {
		send(Role.FINANCE, COLUMNS, filter, paging, format, response);
	}

	@GetMapping("/finance/batches/{id}/export")
	ResponseEntity<byte[]> ofBatch(@PathVariable PaymentBatchId id, @RequestParam(defaultValue = "csv") String format) {
		BatchView batch = this.batches.find(id);
		ExportFormat wanted = ExportFormat.of(format);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(wanted.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("utbetalingsliste-" + batch.number() + "." + wanted.ending())
						.build()
						.toString())
			.body(this.batches.file(id, wanted));
	}

	private void send(Role as, List<ExportColumn<HonorariumRow>> columns, HonorariumFilter filter, Paging paging,
			String format, HttpServletResponse response) {
		UniversityId university = this.currentUser.university(as);
		this.exports.send(response, ExportFormat.of(format), "honorarium.list", columns, paging.toPageable(),
				(page) -> this.list.page(as, university, filter, page), Function.identity());
	}

}
