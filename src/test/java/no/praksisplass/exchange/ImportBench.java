package no.praksisplass.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.bulk.BulkWorld;
import no.praksisplass.exchange.domain.ImportStatus;
import no.praksisplass.exchange.domain.ImportView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Times the import of 5,500 supervisors at 1,200 practices, with the jobs' queue, and a
 * pause for all of them, beside the same rows written by plain SQL; not among the tests,
 * see docs/benchmarks.md.
 */
@IntegrationTest
@CleanDatabase
class ImportBench {

	private static final Logger logger = LoggerFactory.getLogger(ImportBench.class);

	private static final int DOCTORS = 5500;

	private static final int OFFICES = 1200;

	@Autowired
	private ImportWorld imports;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private BulkWorld bulk;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void fiveAndAHalfThousandSupervisors() {
		School school = this.world.school("uib");
		SignedInUser user = this.world.coordinator(school);
		StringBuilder offices = new StringBuilder("Navn;Kommune;Studentkontor\n");
		for (int i = 0; i < OFFICES; i++) {
			offices.append("Kontor ").append(i).append(";4601;2\n");
		}
		run(user, school, "practices", offices.toString(), RowOutcome.CREATE, OFFICES);
		run(user, school, "supervisors", doctors(1), RowOutcome.CREATE, DOCTORS);
		run(user, school, "supervisors", doctors(2), RowOutcome.CHANGE, DOCTORS);
		pause(user, school);
	}

	/** What the database needs for the same rows, with its triggers and indexes. */
	@Test
	void theSameRowsBySql() {
		sql("""
				INSERT INTO practice (id, version, name, arena, municipality_number, student_rooms, lodging_known,
				  car_needed, evening_duty, active)
				SELECT gen_random_uuid(), 0, 'Kontor ' || n, 'GP_OFFICE', '4601', 2, false, false, false, true
				FROM generate_series(0, :last) n""", OFFICES);
		sql("""
				INSERT INTO person (id, version, given_name, family_name, email)
				SELECT gen_random_uuid(), 0, 'Kari', 'Lege' || n, 'lege' || n || '@example.no'
				FROM generate_series(0, :last) n""", DOCTORS);
		sql("""
				INSERT INTO supervisor (id, version, person_id, practice_id, hpr_number, specialist, employment,
				  supervising, max_students_at_a_time, active)
				SELECT gen_random_uuid(), 0, e.id, r.id, substr(e.family_name, 5)::integer + 1000000, false,
				  'SELF_EMPLOYED', true, 1, true
				FROM person e JOIN practice r ON r.name = 'Kontor ' || substr(e.family_name, 5)::integer % 1200
				WHERE e.family_name LIKE 'Lege%' AND :last > 0""", DOCTORS);
		sql("UPDATE supervisor SET max_students_at_a_time = 2, version = 1 WHERE :last > 0", DOCTORS);
	}

	private void sql(String statement, int rows) {
		long start = System.nanoTime();
		assertThat(this.jdbc.sql(statement).param("last", rows - 1).update()).isEqualTo(rows);
		logger.info("BENCH {} by SQL, {}: {} ms", rows, statement.strip().substring(0, 20),
				(System.nanoTime() - start) / 1_000_000);
	}

	private void pause(SignedInUser user, School school) {
		UUID act = this.bulk.matching(user, school.id(), "supervisors", "pause-supervisors", "",
				Map.of("startsOn", "01.03.2099", "endsOn", "31.03.2099", "reason", "Ferie"));
		long start = System.nanoTime();
		String digest = this.bulk.preview(user, act).digest();
		long previewed = System.nanoTime();
		assertThat(digest).isNotEmpty();
		assertThat(this.bulk.confirmed(user, act).changed()).isEqualTo(DOCTORS);
		long done = System.nanoTime();
		assertThat(this.bulk.undone(user, act).restored()).isEqualTo(DOCTORS);
		logger.info("BENCH pause of {}: preview {} ms, preview and confirm {} ms, undo {} ms", DOCTORS,
				(previewed - start) / 1_000_000, (done - previewed) / 1_000_000,
				(System.nanoTime() - done) / 1_000_000);
	}

	private void run(SignedInUser user, School school, String kind, String file, RowOutcome outcome, int rows) {
		long start = System.nanoTime();
		ImportView tried = this.imports.tried(user, Optional.of(school.id()), kind,
				file.getBytes(StandardCharsets.UTF_8), Map.of());
		long middle = System.nanoTime();
		assertThat(tried.counts()).isEqualTo(Map.of(outcome, rows));
		assertThat(this.imports.confirmed(user, tried).status()).isEqualTo(ImportStatus.DONE);
		logger.info("BENCH {} {} {}: upload and dry run {} ms, confirm {} ms", rows, kind, outcome,
				(middle - start) / 1_000_000, (System.nanoTime() - middle) / 1_000_000);
	}

	private static String doctors(int seats) {
		StringBuilder file = new StringBuilder("HPR;Fornavn;Etternavn;E-post;Legekontor;Studenter samtidig\n");
		for (int i = 0; i < DOCTORS; i++) {
			file.append(1_000_000 + i)
				.append(";Kari;Lege")
				.append(i)
				.append(";lege")
				.append(i)
				.append("@example.no;Kontor ")
				.append(i % OFFICES)
				.append(';')
				.append(seats)
				.append('\n');
		}
		return file.toString();
	}

}
