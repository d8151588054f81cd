package no.praksisplass.geography.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.exchange.CellType;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportPlan;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.exchange.RecordPlan;
import no.praksisplass.exchange.RowProblem;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Postal codes from files, added to those that are there. The rules are those of the file
 * that replaces them all.
 */
@Component
@Order(80)
class PostalCodeImport implements ImportKind {

	private static final List<ImportColumn> COLUMNS = List.of(
			ImportColumn.required("code", CellType.CODE, "5003", "postnummer", "postnr", "postal code", "zip"),
			ImportColumn.required("place", CellType.TEXT, "BERGEN", "poststed", "postal place"),
			ImportColumn.optional("municipality", CellType.CODE, "4601", "kommunenr", "kommune"),
			ImportColumn.optional("latitude", CellType.DECIMAL, "60.39", "lat"),
			ImportColumn.optional("longitude", CellType.DECIMAL, "5.32", "lon", "lng"));

	/** The column that a message is about. */
	private static final Map<String, String> AT = Map.of("geography.file.postal-code", "code", "geography.file.place",
			"place", "geography.file.municipality", "municipality", "geography.file.position", "latitude");

	/** Svalbard, which is in no municipality, and neither is what has none here. */
	private static final String OUTSIDE = "2100";

	private final PostalCodeTable table;

	private final MunicipalityRepository municipalities;

	PostalCodeImport(PostalCodeTable table, MunicipalityRepository municipalities) {
		this.table = table;
		this.municipalities = municipalities;
	}

	@Override
	public String key() {
		return "postal-codes";
	}

	@Override
	public Role role() {
		return Role.ADMIN;
	}

	@Override
	public List<ImportColumn> columns() {
		return COLUMNS;
	}

	@Override
	public ImportPlan plan(ImportScope scope, List<ImportRow> rows, ImportProgress progress) {
		Map<String, Coordinate> positions = this.municipalities.positions();
		List<PostalCodeRow> all = this.table.all();
		Map<String, PostalCodeRow> stored = all.stream()
			.collect(Collectors.toMap(PostalCodeRow::code, Function.identity()));
		RecordPlan<PostalCodeRow> plan = new RecordPlan<>((writes, told) -> write(all, writes));
		Map<String, Integer> seen = new HashMap<>();
		for (ImportRow row : rows) {
			plan(row, plan, stored, positions, seen);
			progress.done(seen.size());
		}
		return plan;
	}

	private static void plan(ImportRow row, RecordPlan<PostalCodeRow> plan, Map<String, PostalCodeRow> stored,
			Map<String, Coordinate> positions, Map<String, Integer> seen) {
		String code = row.text("code");
		PostalCodeRow before = stored.get(code);
		PostalCodeFile.Contents read = PostalCodeFile.one(line(row, cells(before)), positions);
		List<RowProblem> problems = row.problems().isEmpty() ? read.notes()
			.stream()
			.map((problem) -> new RowProblem(AT.getOrDefault(problem.messageKey(), ""), problem.messageKey(),
					problem.arguments()))
			.toList() : row.problems();
		Integer earlier = seen.putIfAbsent(code, row.number());
		if (problems.isEmpty() && earlier != null) {
			problems = List.of(RowProblem.of("code", "exchange.problem.repeated", earlier));
		}
		if (problems.isEmpty()) {
			PostalCodeRow after = read.rows().get(0);
			plan.decided(row, code, (before != null) ? cells(before) : null, cells(after), after, "");
		}
		else {
			plan.error(row, code, problems);
		}
	}

	private static SemicolonFile.Line line(ImportRow row, Map<String, String> before) {
		return new SemicolonFile.Line(row.number(), COLUMNS.stream().map(ImportColumn::key).map((key) -> {
			String text = row.has(key) ? row.text(key) : Objects.requireNonNullElse(before.get(key), "");
			return (text.isEmpty() && key.equals("municipality")) ? OUTSIDE : text;
		}).toList());
	}

	private static Map<String, String> cells(@Nullable PostalCodeRow row) {
		Map<String, String> cells = new LinkedHashMap<>();
		if (row != null) {
			Optional<Coordinate> position = Optional.ofNullable(row.coordinate());
			cells.put("code", row.code());
			cells.put("place", row.place());
			cells.put("municipality", Objects.requireNonNullElse(row.municipalityNumber(), ""));
			cells.put("latitude", position.map((each) -> Double.toString(each.latitude())).orElse(""));
			cells.put("longitude", position.map((each) -> Double.toString(each.longitude())).orElse(""));
		}
		return cells;
	}

	/** Refuses where the table is no longer what the plan was made from. */
	private void write(List<PostalCodeRow> planned, List<PostalCodeRow> writes) {
		this.table.lock();
		if (!Set.copyOf(this.table.all()).equals(Set.copyOf(planned))) {
			throw new OptimisticLockingFailureException("The postal codes have changed");
		}
		this.table.merge(writes);
	}

}
