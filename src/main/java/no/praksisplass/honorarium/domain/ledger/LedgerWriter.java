package no.praksisplass.honorarium.domain.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Collects what has to be written and writes it at the end, as many rows at once as there
 * are.
 */
final class LedgerWriter {

	private final UniversityId university;

	private final OffsetDateTime now;

	private final List<Object[]> removed = new ArrayList<>();

	private final List<Object[]> cleared = new ArrayList<>();

	private final List<Object[]> renewed = new ArrayList<>();

	private final List<Object[]> added = new ArrayList<>();

	private final List<Object[]> lines = new ArrayList<>();

	LedgerWriter(UniversityId university, Instant now) {
		this.university = university;
		this.now = now.atOffset(ZoneOffset.UTC);
	}

	/** Takes away an honorarium that nothing is left of. */
	void remove(UUID id) {
		this.cleared.add(new Object[] { id });
		this.removed.add(new Object[] { id });
	}

	/** Gives an open honorarium other lines; whoever has confirmed it is asked again. */
	void renew(UUID id, int daysWithoutRate, List<Line> next) {
		this.cleared.add(new Object[] { id });
		this.renewed.add(new Object[] { daysWithoutRate, id });
		write(id, next);
	}

	/** Begins another honorarium of a placement. */
	void add(Stay stay, int number, int daysWithoutRate, List<Line> next) {
		UUID id = UUID.randomUUID();
		this.added.add(new Object[] { id, this.university.value(), stay.placement().value(), number,
				stay.supervisor().value(), stay.payee().value(), daysWithoutRate, this.now });
		write(id, next);
	}

	private void write(UUID id, List<Line> next) {
		int number = 1;
		for (Line line : next) {
			this.lines.add(new Object[] { id, number++, line.key().kind().name(), line.key().rate().value(),
					line.key().rateAmount().amount(), line.key().kind().parts(), line.quantity(), line.before(),
					line.settled().amount(), line.amount().amount(), line.first(), line.last() });
		}
	}

	/** Writes all. */
	void flush(JdbcTemplate jdbc) {
		jdbc.batchUpdate("DELETE FROM honorarium_line WHERE honorarium_id = ?", this.cleared);
		jdbc.batchUpdate("DELETE FROM honorarium WHERE id = ?", this.removed);
		jdbc.batchUpdate("""
				UPDATE honorarium SET days_without_rate = ?, status = 'EARNED', version = version + 1,
				  answered_by = NULL, answered_at = NULL WHERE id = ?""", this.renewed);
		jdbc.batchUpdate("""
				INSERT INTO honorarium (id, version, university_id, placement_id, number, supervisor_id, payee_id,
				  days_without_rate, status, earned_at) VALUES (?, 0, ?, ?, ?, ?, ?, ?, 'EARNED', ?)""", this.added);
		jdbc.batchUpdate("""
				INSERT INTO honorarium_line (honorarium_id, number, kind, rate_id, rate_amount, parts, quantity,
				  quantity_before, amount_before, amount, first_day, last_day)
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", this.lines);
	}

}
