package no.praksisplass.supervisor.domain.merge;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.student.StudentWorld.Office;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of every table that point to an office and its supervisor. */
@TestComponent
public class MergeWorld {

	private static final String[] ROWS = { """
			INSERT INTO practice_manager (id, version, practice_id, person_id, granted_by, granted_at)
			VALUES (:id, 0, :practice, :person, :person, now())""", """
			INSERT INTO supervisor_qualification (id, supervisor_id, name, obtained_on)
			VALUES (:id, :supervisor, 'PRAM620', '2020-01-01')""", """
			INSERT INTO supervisor_pause (id, supervisor_id, university_id, starts_on, reason)
			VALUES (:id, :supervisor, :university, '2020-01-01', 'Ferie')""",
			"""
					INSERT INTO trainee_load (id, version, supervisor_id, kind, starts_on, ends_on, takes_seat, takes_room, known_since)
					VALUES (:id, 0, :supervisor, 'LIS1', '2099-01-01', '2099-06-30', true, false, now())""",
			"""
					INSERT INTO standing_yes (id, version, supervisor_id, course_id, seats, given_by, channel, given_at)
					VALUES (:id, 0, :supervisor, :course, 1, :person, 'PHONE', now())""",
			"""
					INSERT INTO student_conflict (id, student_id, supervisor_id, kind) VALUES (:id, :student, :supervisor, 'OTHER')""",
			"""
					INSERT INTO student_conflict (id, student_id, practice_id, kind) VALUES (:id, :student, :practice, 'OTHER')""",
			"""
					INSERT INTO student_earlier_placement (id, student_id, practice_id, starts_on, ends_on)
					VALUES (:id, :student, :practice, '2020-01-06', '2020-02-01')""", """
					INSERT INTO wish_list (id, version, round_id, student_id, delivered_at, delivered_by, channel)
					VALUES (gen_random_uuid(), 0, :round, :student, now(), :person, 'PHONE') ON CONFLICT DO NOTHING""",
			"""
					INSERT INTO wish (id, wish_list_id, rank, practice_id)
					SELECT :id, l.id, 1 + (SELECT count(*) FROM wish w WHERE w.wish_list_id = l.id), :practice
					FROM wish_list l WHERE l.round_id = :round AND l.student_id = :student""",
			"""
					INSERT INTO closed_seat (id, round_id, supervisor_id, period_id, seats, reason, closed_by, closed_at)
					VALUES (:id, :round, :supervisor, :period, 1, 'Syk', :person, now())""",
			"""
					INSERT INTO maybe_confirmation (id, supervisor_id, student_id, period_id, confirmed_by, channel, confirmed_at)
					VALUES (:id, :supervisor, :student, :period, :person, 'PHONE', now())""",
			"""
					INSERT INTO message (id, version, kind, university_id, person_id, once_key, email, recipient, sender, language, subject,
					  text, html, status, attempts, queued_at, next_attempt_at, expires_at)
					SELECT :id, 0, 'AVAILABILITY_REQUEST', :university, s.person_id, :id::text, 'a@example.no', 'A', 'B', 'nb', 'S', 'T', 'H',
					  'REFUSED', 1, now(), now(), now() FROM supervisor s WHERE s.id = :supervisor""" };

	private final JdbcClient jdbc;

	MergeWorld(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One row of every table about the office; of students about the one of that number.
	 */
	public void fill(Scene scene, Office office, int student) {
		for (String row : ROWS) {
			insert(row, scene, office, scene.students().get(student).id().value());
		}
	}

	/** A published placement in weeks to come. */
	public void place(Scene scene, Office office, int student, String from, String to) {
		insert("""
				INSERT INTO placement (id, version, university_id, round_id, run_number, student_id, supervisor_id, practice_id,
				  period_id, starts_on, ends_on, status, published_by, published_at)
				VALUES (:id, 0, :university, :round, 1, :student, :supervisor, :practice, :period, '%s', '%s', 'PUBLISHED',
				  :person, now())"""
			.formatted(from, to), scene, office, scene.students().get(student).id().value());
	}

	/** The person of the office's supervisor gets an account with a role. */
	public void account(Office office, String username, String role) {
		this.jdbc.sql("""
				WITH made AS (INSERT INTO account (id, version, person_id, username, enabled)
				  SELECT gen_random_uuid(), 0, person_id, :username, true FROM supervisor WHERE id = :id RETURNING id)
				INSERT INTO account_role (id, account_id, role) SELECT gen_random_uuid(), id, :role FROM made
				""").param("username", username).param("id", office.supervisor().value()).param("role", role).update();
	}

	private void insert(String row, Scene scene, Office office, UUID student) {
		this.jdbc.sql(row)
			.params(Map.of("id", UUID.randomUUID(), "practice", office.practice().value(), "supervisor",
					office.supervisor().value(), "person", scene.coordinator().personId().value(), "university",
					scene.school().id().value(), "course", scene.school().course().value(), "round",
					scene.round().value(), "period", scene.period().value(), "student", student))
			.update();
	}

	/**
	 * How many rows of each table point to a row of the register, by column; of proposals
	 * none, which stay about what they were about.
	 */
	public Map<String, Long> pointing(String register, UUID id) {
		Map<String, Long> counts = new TreeMap<>();
		this.jdbc.sql("""
				SELECT c.conrelid::regclass || '.' || a.attname FROM pg_constraint c
				JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
				WHERE c.contype = 'f' AND c.confrelid = CAST(:register AS regclass)
				  AND c.conrelid <> 'deactivation_proposal'::regclass
				""")
			.param("register", register)
			.query(String.class)
			.list()
			.forEach((column) -> counts.put(column, count(column.split("\\."), id)));
		return counts;
	}

	private Long count(String[] column, UUID id) {
		return this.jdbc.sql("SELECT count(*) FROM " + column[0] + " WHERE " + column[1] + " = :id")
			.param("id", id)
			.query(Long.class)
			.single();
	}

}
