package no.praksisplass.honorarium.domain.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.honorarium.RateKind;
import no.praksisplass.honorarium.domain.rate.RateView;
import no.praksisplass.honorarium.RateSettings;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.HonorariumRateId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that a university's honoraria are worked out from, in a few queries. */
@Component
class LedgerStore {

	private static final String STAYS = """
			SELECT p.id, p.student_id, p.supervisor_id, s.person_id, p.starts_on, p.ends_on, p.status,
			  (p.published_at AT TIME ZONE 'Europe/Oslo')::date AS published_on,
			  (p.ended_at AT TIME ZONE 'Europe/Oslo')::date AS ended_on,
			  r.left_on, coalesce(r.late_cancellation, false) AS late_cancellation
			FROM placement p JOIN supervisor s ON s.id = p.supervisor_id JOIN student st ON st.id = p.student_id
			LEFT JOIN stay_record r ON r.placement_id = p.id
			WHERE p.university_id = :university ORDER BY p.starts_on, st.student_number, p.published_at
			""";

	private final JdbcClient jdbc;

	LedgerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lets one work out a university's honoraria at a time, until the transaction ends.
	 */
	void lock(UniversityId university) {
		this.jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('honorarium ' || :university, 0))")
			.param("university", university.toString())
			.query((row, number) -> true)
			.list();
	}

	List<Stay> stays(UniversityId university) {
		Map<UUID, List<DateRange>> absences = new HashMap<>();
		this.jdbc.sql("""
				SELECT a.placement_id, a.starts_on, a.ends_on FROM stay_absence a
				JOIN stay_record r ON r.placement_id = a.placement_id WHERE r.university_id = :university
				""").param("university", university.value()).query((row) -> {
			absences.computeIfAbsent(row.getObject(1, UUID.class), (id) -> new ArrayList<>())
				.add(new DateRange(LineReader.day(row, "starts_on"), LineReader.day(row, "ends_on")));
		});
		return this.jdbc.sql(STAYS).param("university", university.value()).query((row, number) -> {
			UUID id = row.getObject("id", UUID.class);
			return new Stay(new PlacementId(id), new StudentId(row.getObject("student_id", UUID.class)),
					new SupervisorId(row.getObject("supervisor_id", UUID.class)),
					new PersonId(row.getObject("person_id", UUID.class)),
					new DateRange(LineReader.day(row, "starts_on"), LineReader.day(row, "ends_on")),
					PlacementStatus.valueOf(row.getString("status")), LineReader.day(row, "published_on"),
					row.getObject("ended_on", LocalDate.class), row.getObject("left_on", LocalDate.class),
					row.getBoolean("late_cancellation"), absences.getOrDefault(id, List.of()));
		}).list();
	}

	RateCard rates(UniversityId university) {
		return new RateCard(this.jdbc.sql("SELECT * FROM honorarium_rate WHERE university_id = :university")
			.param("university", university.value())
			.query((row, number) -> new RateView(new HonorariumRateId(row.getObject("id", UUID.class)),
					row.getLong("version"), university,
					new RateSettings(RateKind.valueOf(row.getString("kind")), LineReader.money(row, "amount"),
							LineReader.day(row, "valid_from"), row.getObject("valid_to", LocalDate.class),
							row.getString("decision_reference"), row.getString("source"), row.getBoolean("example"))))
			.list());
	}

	/** The honoraria of the university, by placement and number; they are locked. */
	Map<PlacementId, List<Booked>> booked(UniversityId university) {
		Map<UUID, List<Line>> lines = new HashMap<>();
		List<BookedRow> rows = this.jdbc.sql("""
				SELECT id, placement_id, number, status, days_without_rate FROM honorarium
				WHERE university_id = :university ORDER BY placement_id, number FOR UPDATE
				""").param("university", university.value()).query(BookedRow.class).list();
		this.jdbc.sql("""
				SELECT l.*, false AS example FROM honorarium_line l JOIN honorarium h ON h.id = l.honorarium_id
				WHERE h.university_id = :university ORDER BY l.honorarium_id, l.number
				""").param("university", university.value()).query((row) -> {
			lines.computeIfAbsent(row.getObject("honorarium_id", UUID.class), (id) -> new ArrayList<>())
				.add(LineReader.line(row));
		});
		return rows.stream()
			.collect(
					Collectors.groupingBy((row) -> new PlacementId(row.placementId()),
							Collectors.mapping((row) -> new Booked(row.id(), row.number(), row.status(),
									row.daysWithoutRate(), lines.getOrDefault(row.id(), List.of())),
									Collectors.toList())));
	}

	private record BookedRow(UUID id, UUID placementId, int number, HonorariumStatus status, int daysWithoutRate) {
	}

}
