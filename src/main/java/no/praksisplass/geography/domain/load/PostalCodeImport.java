package no.praksisplass.geography.domain.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
import no.praksisplass.geography.domain.MunicipalityRepository;
import no.praksisplass.geography.domain.PostalCodeRow;
import no.praksisplass.geography.domain.PostalCodeTable;
import no.praksisplass.security.Role;
import org.springframework.core.annotation.Order;
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
		return new RecordPlan<>(new Register(this.table, this.municipalities.positions()), rows, progress);
	}

	/** The codes while an import is planned. */
	private static final class Register extends TableRegister<PostalCodeRow> {

		private final Map<String, Coordinate> positions;

		private Register(PostalCodeTable table, Map<String, Coordinate> positions) {
			super(table, PostalCodeRow::code);
			this.positions = positions;
		}

		@Override
		public String key(ImportRow row) {
			return row.text("code");
		}

		@Override
		public List<RowProblem> problems(ImportRow row, Optional<PostalCodeRow> stored) {
			return contents(row, stored).notes()
				.stream()
				.map((problem) -> new RowProblem(AT.getOrDefault(problem.messageKey(), ""), problem.messageKey(),
						problem.arguments()))
				.toList();
		}

		@Override
		public PostalCodeRow read(ImportRow row, Optional<PostalCodeRow> stored) {
			return contents(row, stored).rows().get(0);
		}

		private PostalCodeFile.Contents contents(ImportRow row, Optional<PostalCodeRow> stored) {
			Map<String, String> before = stored.map(this::cells).orElse(Map.of());
			return PostalCodeFile
				.one(new SemicolonFile.Line(row.number(), COLUMNS.stream().map(ImportColumn::key).map((key) -> {
					String text = row.has(key) ? row.text(key) : Objects.requireNonNullElse(before.get(key), "");
					return (text.isEmpty() && key.equals("municipality")) ? OUTSIDE : text;
				}).toList()), this.positions);
		}

		@Override
		public Map<String, String> cells(PostalCodeRow told) {
			Map<String, String> cells = new LinkedHashMap<>();
			Optional<Coordinate> position = Optional.ofNullable(told.coordinate());
			cells.put("code", told.code());
			cells.put("place", told.place());
			cells.put("municipality", Objects.requireNonNullElse(told.municipalityNumber(), ""));
			cells.put("latitude", position.map((each) -> Double.toString(each.latitude())).orElse(""));
			cells.put("longitude", position.map((each) -> Double.toString(each.longitude())).orElse(""));
			return cells;
		}

	}

}
