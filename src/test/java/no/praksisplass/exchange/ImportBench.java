package no.praksisplass.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Times the import of 5,500 supervisors at 1,200 practices, with the jobs' queue; not
 * among the tests, see docs/benchmarks.md.
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
