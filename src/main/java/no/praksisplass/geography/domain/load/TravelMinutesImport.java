package no.praksisplass.geography.domain.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import no.praksisplass.geography.domain.TravelTimeTable;
import no.praksisplass.security.Role;
import org.springframework.core.annotation.Order;
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
		return new RecordPlan<>(new Register(this.table, this.municipalities.all()), rows, progress);
	}

	private static String pair(String from, String to) {
		return from + "–" + to;
	}

	/** The pairs while an import is planned. */
	private static final class Register extends TableRegister<KnownTravel> {

		private final MunicipalityWords words;

		private final Set<String> numbers;

		private Register(TravelTimeTable table, List<MunicipalityView> municipalities) {
			super(table, (travel) -> pair(travel.fromMunicipality(), travel.toMunicipality()));
			this.words = new MunicipalityWords(municipalities);
			this.numbers = municipalities.stream().map(MunicipalityView::number).collect(Collectors.toSet());
		}

		@Override
		public String key(ImportRow row) {
			return pair(this.words.number(row.text("from")), this.words.number(row.text("to")));
		}

		@Override
		public List<RowProblem> problems(ImportRow row, Optional<KnownTravel> stored) {
			SemicolonFile.Line line = line(row, stored);
			return TravelTimeFile.problems(line, this.numbers)
				.stream()
				.map((problem) -> new RowProblem(column(problem.messageKey(), line), problem.messageKey(),
						problem.arguments()))
				.toList();
		}

		private String column(String messageKey, SemicolonFile.Line line) {
			return AT.getOrDefault(messageKey, this.numbers.contains(line.field(0)) ? "to" : "from");
		}

		@Override
		public KnownTravel read(ImportRow row, Optional<KnownTravel> stored) {
			SemicolonFile.Line line = line(row, stored);
			return new KnownTravel(line.field(0), line.field(1), Integer.parseInt(line.field(2)),
					Boolean.parseBoolean(line.field(3)));
		}

		private SemicolonFile.Line line(ImportRow row, Optional<KnownTravel> stored) {
			String ferry = Objects.requireNonNullElseGet(row.value("ferry"),
					() -> String.valueOf(stored.isPresent() && stored.get().ferry()));
			return new SemicolonFile.Line(row.number(), List.of(this.words.number(row.text("from")),
					this.words.number(row.text("to")), row.text("minutes"), ferry));
		}

		@Override
		public Map<String, String> cells(KnownTravel told) {
			Map<String, String> cells = new LinkedHashMap<>();
			cells.put("from", told.fromMunicipality());
			cells.put("to", told.toMunicipality());
			cells.put("minutes", Integer.toString(told.minutes()));
			cells.put("ferry", Boolean.toString(told.ferry()));
			return cells;
		}

	}

}
