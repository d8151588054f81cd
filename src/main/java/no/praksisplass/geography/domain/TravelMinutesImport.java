package no.praksisplass.geography.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import no.praksisplass.geography.KnownTravel;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.geography.MunicipalityWords;
import no.praksisplass.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Travel minutes from files, added to those that are there. The rules are those of the
 * file that replaces them all.
 */
@Component
@Order(90)
class TravelMinutesImport implements ImportKind {

	private static final List<ImportColumn> COLUMNS = List.of(
			ImportColumn.required("from", CellType.CODE, "4601", "fra", "fra kommune", "from"),
			ImportColumn.required("to", CellType.CODE, "4621", "til", "til kommune", "to"),
			ImportColumn.required("minutes", CellType.WHOLE, "95", "minutter", "reisetid"),
			ImportColumn.optional("ferry", CellType.YES_NO, "false", "ferje", "ferge"));

	/** The column that a message is about. */
	private static final Map<String, String> AT = Map.of("geography.file.minutes", "minutes", "geography.file.ferry",
			"ferry");

	private final TravelTimeTable table;

	private final Municipalities municipalities;

	TravelMinutesImport(TravelTimeTable table, Municipalities municipalities) {
		this.table = table;
		this.municipalities = municipalities;
	}

	@Override
	public String key() {
		return "travel-minutes";
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
		MunicipalityWords words = new MunicipalityWords(this.municipalities.all());
		Set<String> numbers = this.municipalities.all()
			.stream()
			.map(MunicipalityView::number)
			.collect(Collectors.toSet());
		List<KnownTravel> all = this.table.all();
		Map<String, KnownTravel> stored = all.stream()
			.collect(Collectors.toMap((travel) -> travel.fromMunicipality() + "–" + travel.toMunicipality(),
					Function.identity()));
		RecordPlan<KnownTravel> plan = new RecordPlan<>((writes, told) -> write(all, writes));
		Map<String, Integer> seen = new HashMap<>();
		for (ImportRow row : rows) {
			String from = words.number(row.text("from"));
			String to = words.number(row.text("to"));
			String pair = from + "–" + to;
			KnownTravel before = stored.get(pair);
			String ferry = Objects.requireNonNullElseGet(row.value("ferry"),
					() -> String.valueOf(before != null && before.ferry()));
			SemicolonFile.Line line = new SemicolonFile.Line(row.number(),
					List.of(from, to, row.text("minutes"), ferry));
			List<RowProblem> problems = problems(row, line, numbers, seen.putIfAbsent(pair, row.number()));
			if (problems.isEmpty()) {
				KnownTravel after = new KnownTravel(from, to, Integer.parseInt(row.text("minutes")),
						Boolean.parseBoolean(ferry));
				plan.decided(row, pair, (before != null) ? cells(before) : null, cells(after), after, "");
			}
			else {
				plan.error(row, pair, problems);
			}
			progress.done(seen.size());
		}
		return plan;
	}

	private static List<RowProblem> problems(ImportRow row, SemicolonFile.Line line, Set<String> numbers,
			@Nullable Integer earlier) {
		if (!row.problems().isEmpty()) {
			return row.problems();
		}
		if (earlier != null) {
			return List.of(RowProblem.of("", "exchange.problem.repeated", earlier));
		}
		return TravelTimeFile.problems(line, numbers)
			.stream()
			.map((problem) -> new RowProblem(column(problem.messageKey(), line, numbers), problem.messageKey(),
					problem.arguments()))
			.toList();
	}

	private static String column(String messageKey, SemicolonFile.Line line, Set<String> numbers) {
		String municipality = numbers.contains(line.field(0)) ? "to" : "from";
		return AT.getOrDefault(messageKey, municipality);
	}

	private static Map<String, String> cells(KnownTravel travel) {
		Map<String, String> cells = new LinkedHashMap<>();
		cells.put("from", travel.fromMunicipality());
		cells.put("to", travel.toMunicipality());
		cells.put("minutes", Integer.toString(travel.minutes()));
		cells.put("ferry", Boolean.toString(travel.ferry()));
		return cells;
	}

	/** Refuses where the table is no longer what the plan was made from. */
	private void write(List<KnownTravel> planned, List<KnownTravel> writes) {
		this.table.lock();
		if (!Set.copyOf(this.table.all()).equals(Set.copyOf(planned))) {
			throw new OptimisticLockingFailureException("The travel times have changed");
		}
		this.table.merge(writes);
	}

}
