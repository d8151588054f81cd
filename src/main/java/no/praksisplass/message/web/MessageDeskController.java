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
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.domain.outbox.MessageDesk;
import no.praksisplass.message.domain.outbox.MessageFilter;
import no.praksisplass.message.domain.outbox.MessageRow;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.web.Flash;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Sortable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of messages, the same for whoever looks after them. */
abstract class MessageDeskController {

	private static final List<ExportColumn<MessageRow>> COLUMNS = List.of(
			new ExportColumn<>("message.recipient", CellType.TEXT, MessageRow::recipient),
			new ExportColumn<>("exchange.column.supervisors.email", CellType.TEXT, (row) -> row.message().email()),
			new ExportColumn<>("message.kind", CellType.choice(MessageKind.class),
					(row) -> row.message().kind().name()),
			new ExportColumn<>("message.subject", CellType.TEXT, (row) -> row.message().subject()),
			new ExportColumn<>("message.status", CellType.choice(MessageStatus.class),
					(row) -> row.message().status().name()),
			ExportColumn.moment("message.queuedAt", (row) -> row.message().queuedAt()),
			ExportColumn.moment("message.sentAt", (row) -> row.message().sentAt()));

	private final String base;

	private final MessageDesk desk;

	private final MailNotice notice;

	private final Exports exports;

	/**
	 * @param base the path of the list
	 * @param desk whose messages
	 */
	MessageDeskController(String base, MessageDesk desk, MailNotice notice, Exports exports) {
		this.base = base;
		this.desk = desk;
		this.notice = notice;
		this.exports = exports;
	}

	/** The university whose messages are listed; all if there is none. */
	abstract Optional<UniversityId> university();

	@ModelAttribute("base")
	final String base() {
		return this.base;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, @RequestParam Optional<MessageKind> kind,
			@RequestParam Optional<MessageStatus> status,
			@Sortable({ "-queuedAt", "recipient", "kind", "status" }) Paging paging, Model model) {
		MessageFilter filter = new MessageFilter(university(), kind, status, q);
		model.addAttribute("page", this.desk.list(filter, paging.toPageable()));
		model.addAttribute("filtered", filter.narrows());
		model.addAttribute("kinds", MessageKind.values());
		model.addAttribute("statuses", MessageStatus.values());
		model.addAttribute("notice", this.notice.key());
		return "message/list";
	}

	@GetMapping("/export")
	void export(@RequestParam(defaultValue = "") String q, @RequestParam Optional<MessageKind> kind,
			@RequestParam Optional<MessageStatus> status, @RequestParam(defaultValue = "csv") String format,
			@Sortable({ "-queuedAt", "recipient", "kind", "status" }) Paging paging, HttpServletResponse response) {
		MessageFilter filter = new MessageFilter(university(), kind, status, q);
		this.exports.send(response, ExportFormat.of(format), "message.list", COLUMNS, paging.toPageable(),
				(page) -> this.desk.list(filter, page), Function.identity());
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("message", this.desk.show(id));
		model.addAttribute("notice", this.notice.key());
		return "message/show";
	}

	@PostMapping("/{id}/resend")
	String resend(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, RedirectAttributes redirect) {
		return act(this.base + "/" + id, "message.resent", () -> this.desk.resend(id, version), redirect);
	}

	@PostMapping("/{id}/sent")
	String markSent(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version,
			RedirectAttributes redirect) {
		return act(this.base + "/" + id, "message.marked-sent", () -> this.desk.markSent(id, version), redirect);
	}

	@PostMapping("/{id}/bounced")
	String bounce(@PathVariable UUID id, @RequestParam(defaultValue = "-1") long version, RedirectAttributes redirect) {
		return act(this.base + "/" + id, "message.marked-bounced", () -> this.desk.bounce(id, version), redirect);
	}

	/** Tells what came of an act on one message, on the page that it leads back to. */
	private static String act(String page, String done, Runnable act, RedirectAttributes redirect) {
		try {
			act.run();
			Flash.success(done).after(redirect);
		}
		catch (RuleViolation ex) {
			Flash.error(ex.messageKey()).after(redirect);
		}
		catch (OptimisticLockingFailureException ex) {
			Flash.error("message.stale").after(redirect);
		}
		return "redirect:" + page;
	}

}
