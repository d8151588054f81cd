package no.praksisplass.bulk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.bulk.BulkField;
import no.praksisplass.bulk.domain.BulkActs;
import no.praksisplass.bulk.domain.BulkDesk;
import no.praksisplass.bulk.domain.BulkPreview;
import no.praksisplass.bulk.domain.BulkRow;
import no.praksisplass.bulk.domain.BulkStatus;
import no.praksisplass.bulk.domain.BulkView;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Option;
import no.praksisplass.web.Paging;
import no.praksisplass.web.Texts;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a bulk act. */
@Component
class BulkPage {

	static final String VIEW = "bulk/show";

	private final BulkDesk desk;

	private final BulkWords words;

	BulkPage(BulkDesk desk, BulkActs acts, Texts texts) {
		this.desk = desk;
		this.words = new BulkWords(acts, texts);
	}

	/** The act as it is: what it asks for and would do, or what it did. */
	String fill(BulkView view, Optional<Boolean> changed, Paging paging, Model model) {
		List<BulkField> fields = settle(view, model);
		model.addAttribute("form", BulkForm.of(fields, view.settings().orElse(Map.of())));
		if (view.status() != BulkStatus.DRAFT) {
			model.addAttribute("page", this.desk.rows(view.id(), changed, paging.toPageable()));
			return VIEW;
		}
		try {
			this.desk.preview(view).ifPresent((preview) -> preview(preview, changed, paging, model));
		}
		catch (RuleViolation ex) {
			model.addAttribute("refusal", ex);
		}
		return VIEW;
	}

	/** The act with what it asks for, without what it would do. */
	List<BulkField> settle(BulkView view, Model model) {
		List<BulkField> fields = this.desk.fields(view);
		model.addAttribute("act", view);
		model.addAttribute("listPath", this.desk.listPath(view));
		model.addAttribute("undoable", this.desk.undoable(view));
		model.addAttribute("fields", fields.stream().map(this::asked).toList());
		return fields;
	}

	private Asked asked(BulkField field) {
		return new Asked(field.key(), field.kind().name(), field.required(),
				field.options()
					.stream()
					.map((option) -> new Option(option.value(), this.words.text(option.label())))
					.toList());
	}

	private static void preview(BulkPreview preview, Optional<Boolean> changed, Paging paging, Model model) {
		List<BulkRow> rows = preview.lines()
			.stream()
			.filter((line) -> changed.isEmpty() || line.changing() == changed.get())
			.map((line) -> new BulkRow(line, false, null))
			.toList();
		int from = Math.min(rows.size(), (int) paging.offset());
		Page<BulkRow> page = new PageImpl<>(rows.subList(from, Math.min(rows.size(), from + paging.size())),
				paging.toPageable(), rows.size());
		model.addAttribute("preview", preview);
		model.addAttribute("page", page);
	}

	/**
	 * Something that the act asks for.
	 *
	 * @param key its name
	 * @param kind how it is asked for
	 * @param required whether it must be filled in
	 * @param options the choices
	 */
	record Asked(String key, String kind, boolean required, List<Option> options) {
	}

}
