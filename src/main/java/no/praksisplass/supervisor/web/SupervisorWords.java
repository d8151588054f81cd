package no.praksisplass.supervisor.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ExportColumn;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.domain.SupervisorBulk.Known;
import org.jspecify.annotations.Nullable;

/**
 * Finds the GP that a row of a file means: by the id from an export, or else by the HPR
 * number or the e-mail address among those in use.
 */
public final class SupervisorWords {

	/** The id from an export. */
	public static final ImportColumn ID = ImportColumn.optional("supervisorId", CellType.TEXT, "", "veileder-id",
			"supervisor id");

	/** The HPR number. */
	public static final ImportColumn HPR = ImportColumn.optional("hprNumber", CellType.DIGITS, "9999999", "hpr",
			"hpr-nr", "hprnr");

	/** The e-mail address. */
	public static final ImportColumn EMAIL = ImportColumn.optional("email", CellType.TEXT, "kari@example.no", "e-post",
			"epost", "mail");

	/** Who it is, for readers of an export. */
	public static final ImportColumn NAME = ImportColumn.readOnly("name", CellType.TEXT, "Kari Nordmann", "navn",
			"lege", "veileder", "fullt navn");

	/** The columns by which a row names the GP. */
	public static final List<ImportColumn> COLUMNS = List.of(ID, HPR, EMAIL);

	private final Map<String, Known> byId;

	private final Map<String, List<Known>> byHpr;

	private final Map<String, List<Known>> byEmail;

	public SupervisorWords(List<Known> all) {
		this.byId = byId(all);
		this.byHpr = grouped(all, (known) -> known.view().hprNumber());
		this.byEmail = grouped(all, (known) -> plain(known.person().email()));
	}

	/**
	 * The GP that the row means.
	 * @throws RuleViolation if it names nobody, somebody who is not there, or several
	 */
	public Known require(ImportRow row) {
		String id = row.value(ID.key());
		if (id != null) {
			return Optional.ofNullable(this.byId.get(id))
				.orElseThrow(() -> RuleViolation.onField(ID.key(), "exchange.problem.unknown-id"));
		}
		String hpr = row.value(HPR.key());
		String email = row.value(EMAIL.key());
		List<Known> found = (hpr != null) ? this.byHpr.getOrDefault(hpr, List.of()) : List.of();
		if (found.isEmpty() && email != null) {
			found = this.byEmail.getOrDefault(Objects.requireNonNull(plain(email)), List.of());
		}
		if (found.isEmpty()) {
			throw RuleViolation.onField((hpr == null && email != null) ? EMAIL.key() : HPR.key(),
					(hpr == null && email == null) ? "exchange.problem.no-supervisor"
							: "exchange.problem.unknown-supervisor");
		}
		if (found.size() > 1) {
			throw RuleViolation.onField(ID.key(), "exchange.problem.several-people");
		}
		return found.get(0);
	}

	/** The columns of an export that name the GP. */
	public static <T> Stream<ExportColumn<T>> export(ImportKind kind, Function<T, Known> who) {
		return Stream.of(ExportColumn.of(kind, ID, who.andThen((known) -> known.view().id().toString())),
				ExportColumn.of(kind, HPR, who.andThen((known) -> text(known.view().hprNumber()))),
				ExportColumn.of(kind, EMAIL, who.andThen((known) -> text(known.person().email()))),
				ExportColumn.of(kind, NAME, who.andThen((known) -> known.view().name())));
	}

	/**
	 * The supervisors by the ids that files may have; one that was merged into another is
	 * that other.
	 */
	static Map<String, Known> byId(List<Known> supervisors) {
		Map<SupervisorId, Known> all = supervisors.stream()
			.collect(Collectors.toMap((known) -> known.view().id(), Function.identity()));
		return supervisors.stream()
			.collect(Collectors.toMap((known) -> known.view().id().toString(),
					(known) -> Objects.requireNonNullElse(all.get(known.view().mergedInto()), known)));
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}

	private static Map<String, List<Known>> grouped(List<Known> all, Function<Known, @Nullable String> by) {
		Map<String, List<Known>> groups = new HashMap<>();
		all.stream().filter((known) -> known.view().active()).forEach((known) -> {
			String key = by.apply(known);
			if (key != null) {
				groups.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(known);
			}
		});
		return groups;
	}

	private static @Nullable String plain(@Nullable String email) {
		return (email != null) ? email.strip().toLowerCase(Locale.ROOT) : null;
	}

}
