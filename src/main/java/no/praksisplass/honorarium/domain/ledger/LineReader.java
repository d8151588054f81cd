package no.praksisplass.honorarium.domain.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import no.praksisplass.honorarium.RateKind;
import no.praksisplass.shared.HonorariumId;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of honoraria. */
@Component
public class LineReader {

	private final JdbcClient jdbc;

	LineReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The lines of each of the honoraria that has any, in their order; one query. */
	public Map<HonorariumId, List<Line>> of(Collection<HonorariumId> honoraria) {
		Map<HonorariumId, List<Line>> lines = new LinkedHashMap<>();
		this.jdbc.sql("""
				SELECT l.*, r.example FROM honorarium_line l JOIN honorarium_rate r ON r.id = l.rate_id
				WHERE l.honorarium_id = ANY (:ids) ORDER BY l.honorarium_id, l.number
				""").param("ids", honoraria.stream().map(HonorariumId::value).toArray(UUID[]::new)).query((row) -> {
			lines
				.computeIfAbsent(new HonorariumId(row.getObject("honorarium_id", UUID.class)),
						(id) -> new ArrayList<>())
				.add(line(row));
		});
		return lines;
	}

	/**
	 * The line of a row with the columns of {@code honorarium_line} and {@code example}.
	 */
	static Line line(ResultSet row) throws SQLException {
		Entry.Key key = new Entry.Key(RateKind.valueOf(row.getString("kind")),
				new HonorariumRateId(row.getObject("rate_id", UUID.class)), money(row, "rate_amount"));
		return new Line(key, row.getInt("quantity"), row.getInt("quantity_before"), money(row, "amount_before"),
				day(row, "first_day"), day(row, "last_day"), row.getBoolean("example"));
	}

	static LocalDate day(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getObject(column, LocalDate.class));
	}

	static Money money(ResultSet row, String column) throws SQLException {
		return new Money(Objects.requireNonNull(row.getBigDecimal(column)));
	}

}
