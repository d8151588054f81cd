package no.praksisplass.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/** Finds the practice that a row of a file means. */
public final class PracticeWords {

	private final Map<String, PracticeView> byId;

	private final Map<String, List<PracticeView>> byName;

	private final Map<String, List<PracticeView>> byOrganisation;

	private final MunicipalityWords municipalities;

	public PracticeWords(List<PracticeView> practices, MunicipalityWords municipalities) {
		this.byId = byId(practices);
		this.byName = practices.stream()
			.filter(PracticeView::active)
			.collect(Collectors.groupingBy((view) -> plain(view.name()), HashMap::new, Collectors.toList()));
		this.byOrganisation = practices.stream()
			.filter((view) -> view.active() && view.organisationNumber() != null)
			.collect(Collectors.groupingBy((view) -> String.valueOf(view.organisationNumber())));
		this.municipalities = municipalities;
	}

	/**
	 * The practice of an id, or else the active one of a name or an organisation number,
	 * in a municipality where one is said.
	 * @param field the field that a refusal is about
	 * @return nothing where nothing is said
	 * @throws RuleViolation if there is no such practice, or several
	 */
	public Optional<PracticeView> find(String field, @Nullable String id, @Nullable String name,
			@Nullable String municipality) {
		if (id != null) {
			return Optional.of(Optional.ofNullable(this.byId.get(id))
				.orElseThrow(() -> RuleViolation.onField(field, "exchange.problem.unknown-id")));
		}
		if (name == null) {
			return Optional.empty();
		}
		String number = (municipality != null) ? this.municipalities.number(municipality) : null;
		List<PracticeView> named = this.byName
			.getOrDefault(plain(name), this.byOrganisation.getOrDefault(name.replaceAll("\\s", ""), List.of()))
			.stream()
			.filter((view) -> number == null || view.municipalityNumber().equals(number))
			.toList();
		if (named.isEmpty()) {
			throw RuleViolation.onField(field, "exchange.problem.unknown-practice", name);
		}
		if (named.size() > 1) {
			throw RuleViolation.onField(field, "exchange.problem.several-practices", name);
		}
		return Optional.of(named.get(0));
	}

	/**
	 * The practices by the ids that files may have; one that was merged into another is
	 * that other.
	 */
	public static Map<String, PracticeView> byId(List<PracticeView> practices) {
		Map<PracticeId, PracticeView> all = practices.stream()
			.collect(Collectors.toMap(PracticeView::id, Function.identity()));
		return practices.stream()
			.collect(Collectors.toMap((view) -> view.id().toString(),
					(view) -> Objects.requireNonNullElse(all.get(view.mergedInto()), view)));
	}

	private static String plain(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

}
