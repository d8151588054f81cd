package no.praksisplass.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.history.domain.NamedThing;
import no.praksisplass.web.Formats;
import no.praksisplass.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the values of the trail as they are written on all other pages. */
@Component
class FieldTexts {

	/** The beginning of the keys under which the constants of a column stand. */
	static final Map<String, String> CONSTANTS = Map.ofEntries(Map.entry("arena", "enum.Arena."),
			Map.entry("answer", "enum.Answer."), Map.entry("no_reason", "enum.NoReason."),
			Map.entry("channel", "enum.Channel."), Map.entry("employment", "enum.Employment."),
			Map.entry("trainee_load.kind", "enum.TraineeKind."), Map.entry("student_base.kind", "enum.BaseKind."),
			Map.entry("allocation_round.status", "enum.RoundStatus."),
			Map.entry("allocation_run.status", "enum.RunStatus."),
			Map.entry("placement.status", "enum.PlacementStatus."),
			Map.entry("deactivation_proposal.status", "enum.ProposalStatus."),
			Map.entry("planned_publication.status", "history.plan."), Map.entry("rule", "enum.AllocationRule."),
			Map.entry("fairness", "enum.FairnessRule."), Map.entry("criteria", "enum.AllocationCriterion."),
			Map.entry("audience", "enum.InformationAudience."), Map.entry("outcome", "enum.ComplaintOutcome."),
			Map.entry("account_event.kind", "history.account."), Map.entry("role", "role."),
			Map.entry("language", "language."));

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");

	private final Texts texts;

	private final Formats formats;

	private final Municipalities municipalities;

	FieldTexts(Texts texts, Formats formats, Municipalities municipalities) {
		this.texts = texts;
		this.formats = formats;
		this.municipalities = municipalities;
	}

	/** What a column is called. */
	String label(String column) {
		return this.texts.of("history.field." + column);
	}

	/** A value for people to read. */
	@Nullable String value(String thing, String column, @Nullable String stored, Map<UUID, NamedThing> names) {
		if (stored == null || stored.isEmpty()) {
			return null;
		}
		if (column.endsWith("_id") || column.endsWith("_by")) {
			NamedThing named = names.get(UUID.fromString(stored));
			return (named != null) ? named.name() : this.texts.of("history.gone");
		}
		if (column.equals("municipality_number")) {
			return this.municipalities.find(stored).map(MunicipalityView::name).orElse(stored);
		}
		String constants = CONSTANTS.getOrDefault(thing + "." + column, CONSTANTS.get(column));
		return (constants != null) ? constants(constants, stored) : plain(stored);
	}

	private String constants(String beginning, String stored) {
		return Arrays.stream(stored.split(", "))
			.map((each) -> this.texts.orElse(beginning + each, each))
			.collect(Collectors.joining(", "));
	}

	private String plain(String stored) {
		if (stored.equals("true") || stored.equals("false")) {
			return this.formats.yesNo(Boolean.valueOf(stored));
		}
		if (DAY.matcher(stored).matches()) {
			return this.formats.date(LocalDate.parse(stored));
		}
		if (MOMENT.matcher(stored).matches()) {
			Instant moment = OffsetDateTime.parse(stored).toInstant();
			return this.formats.dateTime(moment);
		}
		return stored;
	}

}
