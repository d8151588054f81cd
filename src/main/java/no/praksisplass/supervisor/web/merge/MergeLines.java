package no.praksisplass.supervisor.web.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Clash.Settling;
import no.praksisplass.practice.Said;
import no.praksisplass.practice.Side;
import no.praksisplass.supervisor.domain.merge.Comparison;
import no.praksisplass.supervisor.domain.merge.Comparison.Field;
import no.praksisplass.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a comparison out in the language of the request. */
@Component
class MergeLines {

	private static final String ABSENT = "–";

	private final Texts texts;

	MergeLines(Texts texts) {
		this.texts = texts;
	}

	/** What is said of each, with whose is taken. */
	List<MergeLine> fields(Comparison comparison, Map<String, Side> chosen) {
		return comparison.fields().stream().filter(Field::said).map((field) -> line(field, chosen)).toList();
	}

	/** What is to be chosen beside that. */
	List<MergeLine> chosen(Comparison comparison, Map<String, Side> chosen) {
		return comparison.clashes()
			.stream()
			.filter((clash) -> clash.settling() == Settling.CHOSEN)
			.map((clash) -> new MergeLine(clash.id(), written(clash.what()), written(clash.kept()),
					written(clash.away()), chosen.get(clash.id())))
			.toList();
	}

	/** What is settled in another way, told as texts. */
	List<String> told(Comparison comparison, Settling settling) {
		return comparison.clashes()
			.stream()
			.filter((clash) -> clash.settling() == settling)
			.map(Clash::what)
			.map(this::written)
			.toList();
	}

	private MergeLine line(Field field, Map<String, Side> chosen) {
		return new MergeLine(field.differs() ? field.name() : "", this.texts.of(field.messageKey()),
				value(field.kept()), value(field.away()),
				Optional.ofNullable(chosen.get(field.name())).orElse(field.suggested()));
	}

	private String value(@Nullable Object value) {
		if (value instanceof Enum<?> constant) {
			return this.texts.of(constant);
		}
		if (value instanceof Boolean yes) {
			return this.texts.of(yes ? "fmt.yes" : "fmt.no");
		}
		return (value != null && !value.toString().isBlank()) ? value.toString() : ABSENT;
	}

	private String written(@Nullable Said said) {
		if (said == null) {
			return ABSENT;
		}
		return this.texts.of(said.messageKey(),
				said.arguments().stream().map((one) -> (one instanceof Said inner) ? written(inner) : one).toArray());
	}

}
