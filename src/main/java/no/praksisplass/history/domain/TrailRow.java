package no.praksisplass.history.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.history.domain.HistoryEntry.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a row of the trail. */
final class TrailRow {

	private static final JsonMapper JSON = new JsonMapper();

	private TrailRow() {
	}

	static HistoryEntry read(ResultSet row, int number) throws SQLException {
		HistoryAct act = HistoryAct.valueOf(row.getString("act"));
		return new HistoryEntry(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
				row.getObject("actor", UUID.class), row.getString("task"), act, row.getString("thing"),
				TrailQuery.uuids(row.getArray("subjects").getArray()), changes(act, row.getString("changes")));
	}

	private static List<Change> changes(HistoryAct act, String json) {
		List<Change> changes = new ArrayList<>();
		JSON.readTree(json).properties().forEach((named) -> changes.add(change(act, named.getKey(), named.getValue())));
		changes.sort(Comparator.comparing(Change::column));
		return changes;
	}

	private static Change change(HistoryAct act, String column, JsonNode value) {
		if (value.isObject()) {
			return new Change(column, null, null, true);
		}
		return switch (act) {
			case CHANGED -> new Change(column, text(value.get(0)), text(value.get(1)), false);
			case REMOVED -> new Change(column, text(value), null, false);
			case CREATED, READ -> new Change(column, null, text(value), false);
		};
	}

	private static @Nullable String text(JsonNode value) {
		if (value.isArray()) {
			return value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
		}
		return value.isNull() ? null : value.asString();
	}

}
