package no.praksisplass.bulk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import no.praksisplass.bulk.BulkAct;
import no.praksisplass.bulk.BulkText;
import no.praksisplass.bulk.domain.BulkActs;
import no.praksisplass.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What lists need to offer acts, and texts in the user's language. In templates
 * {@code bulk}.
 */
public class BulkWords {

	private final BulkActs acts;

	private final Texts texts;

	BulkWords(BulkActs acts, Texts texts) {
		this.acts = acts;
		this.texts = texts;
	}

	/** The keys of the acts that can be done on a list. */
	public List<String> acts(String list) {
		return this.acts.of(list).stream().map(BulkAct::key).toList();
	}

	/** What helps to fill in a field of an act, if anything. */
	public @Nullable String hint(String act, String field) {
		String hint = this.texts.orElse("bulk." + act + "." + field + ".hint", "");
		return hint.isEmpty() ? null : hint;
	}

	/** The filter of this page, as its address has it. */
	public String query() {
		ServletRequestAttributes request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
		String query = request.getRequest().getQueryString();
		return (query != null) ? query : "";
	}

	/** The text, written out; a dash if there is none. */
	public String text(@Nullable BulkText text) {
		if (text == null) {
			return "–";
		}
		return switch (text.kind()) {
			case PLAIN -> text.text().isEmpty() ? "–" : text.text();
			case DAY -> this.texts.of("bulk.as-is", LocalDate.parse(text.text()));
			case MOMENT -> this.texts.of("bulk.as-is", Instant.parse(text.text()));
			case MESSAGE -> this.texts.of(text.text(), text.arguments().toArray());
			case DAYS -> this.texts.of(text.text(), text.arguments().stream().map(LocalDate::parse).toArray());
		};
	}

}
