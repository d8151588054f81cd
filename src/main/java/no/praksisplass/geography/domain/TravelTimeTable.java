package no.praksisplass.geography.domain;

import java.util.List;
import java.util.Objects;

import no.praksisplass.geography.KnownTravel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/**
 * The travel time table, by JDBC: up to 127 000 rows that are read and written in bulk.
 */
@Repository
public class TravelTimeTable implements KeptTable<KnownTravel> {

	private static final int BATCH = 5000;

	private static final String SELECT = "SELECT from_municipality, to_municipality, minutes, ferry FROM travel_time";

	private static final String INSERT = "INSERT INTO travel_time (from_municipality, to_municipality, minutes, ferry)"
			+ " VALUES (?, ?, ?, ?)";

	private static final RowMapper<KnownTravel> ROW = (row, number) -> new KnownTravel(row.getString(1),
			row.getString(2), row.getInt(3), row.getBoolean(4));

	private final JdbcTemplate jdbc;

	TravelTimeTable(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<KnownTravel> all() {
		return this.jdbc.query(SELECT, ROW);
	}

	public int count() {
		return Objects.requireNonNull(this.jdbc.queryForObject("SELECT count(*) FROM travel_time", Integer.class));
	}

	/**
	 * The times there and back, those that are known; the casts let the primary key be
	 * used.
	 */
	List<KnownTravel> between(String one, String other) {
		return this.jdbc.query(SELECT + " WHERE from_municipality IN (?::char(4), ?::char(4))"
				+ " AND to_municipality IN (?::char(4), ?::char(4))", ROW, one, other, one, other);
	}

	/** Keeps others from writing until the transaction ends. */
	@Override
	public void lock() {
		this.jdbc.execute("LOCK TABLE travel_time IN SHARE ROW EXCLUSIVE MODE");
	}

	/** Adds times, or puts them in place of those between the same two. */
	@Override
	public void merge(List<KnownTravel> rows) {
		write(INSERT + " ON CONFLICT (from_municipality, to_municipality) DO UPDATE SET minutes = EXCLUDED.minutes,"
				+ " ferry = EXCLUDED.ferry", rows);
	}

	public void replace(List<KnownTravel> rows) {
		lock();
		this.jdbc.update("DELETE FROM travel_time");
		write(INSERT, rows);
	}

	private void write(String sql, List<KnownTravel> rows) {
		this.jdbc.batchUpdate(sql, rows, BATCH, (statement, row) -> {
			statement.setString(1, row.fromMunicipality());
			statement.setString(2, row.toMunicipality());
			statement.setInt(3, row.minutes());
			statement.setBoolean(4, row.ferry());
		});
	}

}
