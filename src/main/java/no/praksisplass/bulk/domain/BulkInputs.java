package no.praksisplass.bulk.domain;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.praksisplass.bulk.BulkField;
import no.praksisplass.bulk.BulkList;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.bulk.BulkValues;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads what was chosen and what was asked for. */
@Component
class BulkInputs {

	private static final int LONGEST = 1000;

	private final ConversionService conversion;

	BulkInputs(@Qualifier("mvcConversionService") ConversionService conversion) {
		this.conversion = conversion;
	}

	/** The rows that are meant. */
	List<BulkTarget> targets(UniversityId university, BulkList list, BulkChoice choice) {
		return choice.all() ? list.matching(university, filter(choice.query()))
				: list.named(university, choice.chosen());
	}

	/** What the act asked for: as much of it as the act knows, and all that it needs. */
	BulkValues values(List<BulkField> fields, Map<String, String> settings) {
		Map<String, String> known = new HashMap<>();
		for (BulkField field : fields) {
			String text = settings.getOrDefault(field.key(), "").strip();
			if (text.isEmpty() && field.required()) {
				throw RuleViolation.onField(field.key(), "bulk.rule.missing");
			}
			boolean choice = field.kind() == BulkField.Kind.CHOICE;
			if (text.length() > LONGEST || (choice && !text.isEmpty()
					&& field.options().stream().noneMatch((option) -> option.value().equals(text)))) {
				throw RuleViolation.onField(field.key(), "bulk.rule.value");
			}
			known.put(field.key(), text);
		}
		return new BulkValues(known, this.conversion);
	}

	/** What an act asked for when it was done. */
	BulkValues values(Map<String, String> settings) {
		return new BulkValues(settings, this.conversion);
	}

	private BulkValues filter(String query) {
		Map<String, String> texts = new HashMap<>();
		UriComponentsBuilder.newInstance()
			.query(query)
			.build()
			.getQueryParams()
			.forEach((name, values) -> values.stream()
				.filter((value) -> value != null && !value.isEmpty())
				.findFirst()
				.ifPresent((value) -> texts.put(name, decoded(value))));
		return new BulkValues(texts, this.conversion);
	}

	private static String decoded(String value) {
		return UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
	}

}
