package no.praksisplass.security;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import no.praksisplass.shared.UniversityId;

/**
 * A university with one object of each kind that belongs to a university. A new kind is
 * one more statement here, and can then be named in the matrix.
 */
final class OtherUniversity {

	private final JdbcClient jdbc;

	private final Map<String, UUID> objects = new HashMap<>();

	OtherUniversity(JdbcClient jdbc) {
		this.jdbc = jdbc;
		insert("university", "INSERT INTO university (id, version, code, name) VALUES (:id, 0, :code, :code)");
		insert("campus", """
				INSERT INTO campus (id, version, university_id, name, municipality_number)
				VALUES (:id, 0, :university, 'Campus', '4601')""");
		insert("course", """
				INSERT INTO course (id, version, university_id, code, name, weeks_required, arena)
				VALUES (:id, 0, :university, 'MED4', 'Praksis', 4, 'GP_OFFICE')""");
		insert("period", """
				INSERT INTO placement_period (id, version, university_id, course_id, name, starts_on, ends_on, weeks,
				  arena, places_wanted, availability_deadline)
				VALUES (:id, 0, :university, :course, 'P1', '2030-01-07', '2030-02-01', 4, 'GP_OFFICE', 1, '2029-11-01')
				""");
		insert("round", """
				INSERT INTO allocation_round (id, version, university_id, name, status, wishes_open_at, wishes_close_at,
				  publish_at, min_wishes, max_wishes, rule, guarantee, fairness, criteria, include_maybe, seed)
				VALUES (:id, 0, :university, 'R1', 'OPEN', '2029-10-01', '2029-11-01', '2029-12-01', 1, 5, 'OPTIMAL',
				  false, 'TOTAL', '{WISH}', false, repeat('0', 32))""");
		insert("person", "INSERT INTO person (id, version, given_name, family_name) VALUES (:id, 0, 'Ola', 'Annen')");
		insert("student",
				"""
						INSERT INTO student (id, version, university_id, person_id, student_number, campus_id, course_id, cohort)
						VALUES (:id, 0, :university, :person, '1', :campus, :course, 'H25')""");
		insertPlacement();
		insertMoney();
		insertMessage();
		insertImport();
		insert("todo", """
				INSERT INTO todo_item (id, version, university_id, text_nb, active, created_at)
				VALUES (:id, 0, :university, 'Politiattest', true, now())""");
	}

	private void insertMoney() {
		insert("honorarium", """
				INSERT INTO honorarium (id, version, university_id, placement_id, number, supervisor_id, payee_id,
				  days_without_rate, status, earned_at)
				VALUES (:id, 0, :university, :placement, 1, :supervisor, :person, 0, 'EARNED', now())""");
		insert("rate", """
				INSERT INTO honorarium_rate (id, version, university_id, kind, amount, valid_from, decision_reference,
				  source, example)
				VALUES (:id, 0, :university, 'SUPERVISION', 1500, '2026-01-01', 'Vedtak', 'Styret', true)""");
		insert("agreement",
				"""
						INSERT INTO agreement (id, version, university_id, party_kind, supervisor_id, language, starts_on,
						  rate_reference, notice_months, students_at_a_time, status, made_by, made_at, on_paper)
						VALUES (:id, 0, :university, 'SUPERVISOR', :supervisor, 'nb', '2026-01-01', '2026/1', 3, 1, 'DRAFT', :person,
						  now(), false)""");
		insert("batch",
				"""
						INSERT INTO payment_batch (id, version, university_id, number, status, item_count, total, made_by, made_at)
						VALUES (:id, 0, :university, 1, 'DRAFT', 1, 9000, :person, now())""");
	}

	private void insertMessage() {
		insert("message",
				"""
						INSERT INTO message (id, version, kind, university_id, person_id, once_key, email, recipient, sender,
						  language, subject, text, html, sealed_text, sealed_html, status, attempts, queued_at, next_attempt_at,
						  expires_at)
						VALUES (:id, 0, 'WISH_REQUEST', :university, :person, '1', 'ola@example.no', 'Ola', 'U', 'nb', 'Emne', 'T',
						  'H', 'T', 'H', 'REFUSED', 1, now(), now(), now())""");
		insert("mailing",
				"""
						INSERT INTO mailing (id, university_id, kind, topic, topic_name, group_id, group_name, filter_text, status,
						  made_by, made_at)
						VALUES (:id, :university, 'SUPERVISOR_INVITATION', '', '', '', '', '', 'DRAFT', :person, now())""");
	}

	private void insertImport() {
		insert("import",
				"""
						INSERT INTO import_file (id, university_id, kind, file_name, status, headings, columns, fixed, dropped,
						  blotted, content, row_count, made_by, made_at)
						VALUES (:id, :university, 'practices', 'x.csv', 'UPLOADED', '{}', '{}', '{}', '{}', '{}', '', 0, :person,
						  now())""");
		insert("bulk", """
				INSERT INTO bulk_act (id, university_id, list, act, query, status, made_by, made_at)
				VALUES (:id, :university, 'supervisors', 'end-pause', '', 'DRAFT', :person, now())""");
	}

	private void insertPlacement() {
		insert("practice", """
				INSERT INTO practice (id, version, name, arena, municipality_number, student_rooms)
				VALUES (:id, 0, :code, 'GP_OFFICE', '4601', 1)""");
		insert("supervisor", """
				INSERT INTO supervisor (id, version, person_id, practice_id, specialist, employment, supervising,
				  max_students_at_a_time)
				VALUES (:id, 0, :person, :practice, true, 'SALARIED', true, 1)""");
		insert("placement", """
				INSERT INTO placement (id, version, university_id, round_id, run_number, student_id, supervisor_id,
				  practice_id, period_id, starts_on, ends_on, status, published_by, published_at)
				VALUES (:id, 0, :university, :round, 1, :student, :supervisor, :practice, :period, '2030-01-07',
				  '2030-02-01', 'PUBLISHED', :person, now())""");
		insert("deactivation", """
				INSERT INTO deactivation_proposal (id, version, supervisor_id, university_id, proposed_by, proposed_at,
				  reason, status)
				VALUES (:id, 0, :supervisor, :university, :person, now(), 'Slutter', 'OPEN')""");
	}

	UniversityId id() {
		return new UniversityId(object("university"));
	}

	/** The object of a kind. */
	UUID object(String kind) {
		UUID id = this.objects.get(kind);
		if (id == null) {
			throw new IllegalArgumentException("Unknown kind of object in the matrix: " + kind);
		}
		return id;
	}

	private void insert(String kind, String sql) {
		UUID id = UUID.randomUUID();
		this.objects.put(kind, id);
		JdbcClient.StatementSpec statement = this.jdbc.sql(sql)
			.param("id", id)
			.param("code", "u" + id.toString().substring(0, 8));
		this.objects.forEach(statement::param);
		statement.update();
	}

}
