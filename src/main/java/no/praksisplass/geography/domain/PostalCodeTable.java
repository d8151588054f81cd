package no.praksisplass.geography.domain;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.praksisplass.geography.Coordinate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The postal code table in bulk, by JDBC: thousands of rows are not worth an entity each.
 */
@Repository
public class PostalCodeTable implements KeptTable<PostalCodeRow> {

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	PostalCodeTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Keeps other instances from loading at the same time; readers go on reading the old
	 * rows.
	 */
	@Override
	public void lock() {
		this.jdbc.execute("LOCK TABLE postal_code IN SHARE ROW EXCLUSIVE MODE");
	}

	public boolean isEmpty() {
		return Boolean.TRUE
			.equals(this.jdbc.queryForObject("SELECT NOT EXISTS (SELECT FROM postal_code)", Boolean.class));
	}

	public int count() {
		return Objects.requireNonNull(this.jdbc.queryForObject("SELECT count(*) FROM postal_code", Integer.class));
	}

	@Override
	public List<PostalCodeRow> all() {
		return this.jdbc.query("SELECT code, place, municipality_number, latitude, longitude FROM postal_code",
				(row, number) -> {
					double latitude = row.getDouble(4);
					Coordinate coordinate = row.wasNull() ? null : new Coordinate(latitude, row.getDouble(5));
					return new PostalCodeRow(row.getString(1), row.getString(2), row.getString(3), coordinate);
				});
	}

	/** The positions of all postal codes that have one, by code. */
	Map<String, Coordinate> positions() {
		return positions("");
	}

	/** The positions of those of the postal codes that have one, by code. */
	Map<String, Coordinate> positions(Collection<String> codes) {
		return positions(" AND code = ANY (?::char(4)[])", (Object) codes.toArray(String[]::new));
	}

	private Map<String, Coordinate> positions(String condition, Object... arguments) {
		Map<String, Coordinate> positions = new HashMap<>();
		this.jdbc.query("SELECT code, latitude, longitude FROM postal_code WHERE latitude IS NOT NULL" + condition,
				row -> {
					positions.put(row.getString(1), new Coordinate(row.getDouble(2), row.getDouble(3)));
				}, arguments);
		return positions;
	}

	public void replace(List<PostalCodeRow> rows) {
		lock();
		this.jdbc.update("DELETE FROM postal_code");
		this.jdbc.batchUpdate("INSERT INTO postal_code (code, place, municipality_number, latitude, longitude)"
				+ " VALUES (?, ?, ?, ?, ?)", rows, BATCH, PostalCodeTable::set);
	}

	/** Adds postal codes, or puts them in place of what there was of the same codes. */
	@Override
	public void merge(List<PostalCodeRow> rows) {
		this.jdbc.batchUpdate("INSERT INTO postal_code (code, place, municipality_number, latitude, longitude)"
				+ " VALUES (?, ?, ?, ?, ?) ON CONFLICT (code) DO UPDATE SET place = EXCLUDED.place,"
				+ " municipality_number = EXCLUDED.municipality_number, latitude = EXCLUDED.latitude,"
				+ " longitude = EXCLUDED.longitude", rows, BATCH, PostalCodeTable::set);
	}

	private static void set(PreparedStatement statement, PostalCodeRow row) throws SQLException {
		Coordinate coordinate = row.coordinate();
		statement.setString(1, row.code());
		statement.setString(2, row.place());
		statement.setObject(3, row.municipalityNumber(), Types.VARCHAR);
		statement.setObject(4, (coordinate != null) ? coordinate.latitude() : null, Types.DOUBLE);
		statement.setObject(5, (coordinate != null) ? coordinate.longitude() : null, Types.DOUBLE);
	}

}
