package no.praksisplass.exchange.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.ImportPlan;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.exchange.ImportWorld;
import no.praksisplass.exchange.RowOutcome;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What happens to imports when things happen at once, or stop half-way. */
@IntegrationTest
@CleanDatabase
class ImportJobTests {

	private static final String FILE = "Fornavn;Etternavn;Legekontor\nKari;Ny;Bryggen\nOla;Ny;Bryggen\n";

	@Autowired
	private ImportWorld imports;

	@Autowired
	private Imports service;

	@Autowired
	private ImportStore store;

	@Autowired
	private ImportQueries queries;

	@Autowired
	private ImportWorker worker;

	@Autowired
	private ImportKinds kinds;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private School school;

	private SignedInUser coordinator;

	@BeforeEach
	void office() {
		this.school = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.school);
		this.world.practice("Bryggen");
	}

	@Test
	void aSecondClickImportsOnce() {
		ImportView tried = tried();
		this.imports.confirmed(this.coordinator, tried);
		assertThat(this.imports.confirmed(this.coordinator, tried).status()).isEqualTo(ImportStatus.DONE);
		assertThat(supervisors()).isEqualTo(2);
	}

	@Test
	void ofTwoImportsOfTheSameFileOneIsToldToTryAgain() {
		ImportView one = tried();
		ImportView other = tried();
		CompletableFuture<ImportView> first = CompletableFuture
			.supplyAsync(() -> this.imports.confirmed(this.coordinator, one));
		CompletableFuture<ImportView> second = CompletableFuture
			.supplyAsync(() -> this.imports.confirmed(this.coordinator, other));
		assertThat(List.of(first.join().status(), second.join().status())).containsExactlyInAnyOrder(ImportStatus.DONE,
				ImportStatus.CHECKED);
		assertThat(supervisors()).isEqualTo(2);
		ImportView late = (first.join().status() == ImportStatus.CHECKED) ? one : other;
		assertThat(show(late).notice()).isEqualTo("exchange.notice.outdated");
		assertThat(show(late).valid()).isFalse();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> this.imports.confirmed(this.coordinator, late))
			.withMessage("exchange.rule.check-again");
		ImportWorld.as(this.coordinator, () -> {
			this.service.checkAgain(late.id());
			return late;
		});
		assertThat(this.imports.ended(this.coordinator, late.id()).counts()).isEqualTo(Map.of(RowOutcome.UNCHANGED, 2));
	}

	/** The control: planned at once and written without the lock, both write. */
	@Test
	void withoutTheLockAndTheSecondPlanBothWouldWrite() {
		ImportPlan[] plans = new ImportPlan[2];
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		ImportScope scope = new ImportScope(Optional.of(this.school.id()), this.coordinator.personId());
		ImportRow row = new ImportRow(2, Map.of("givenName", "Kari", "familyName", "Ny", "practice", "Bryggen"),
				List.of());
		for (int i = 0; i < 2; i++) {
			int at = i;
			SystemAccess
				.run(() -> transaction.executeWithoutResult((status) -> plans[at] = this.kinds.get("supervisors")
					.plan(scope, List.of(row), ImportProgress.SILENT)));
		}
		for (ImportPlan plan : plans) {
			SystemAccess.run(() -> transaction.executeWithoutResult((status) -> plan.write(ImportProgress.SILENT)));
		}
		assertThat(supervisors()).isEqualTo(2);
		assertThat(this.jdbc.sql("SELECT count(DISTINCT given_name) FROM person WHERE family_name = 'Ny'")
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void whatAFormChangesMeanwhileIsNotOverwritten() {
		this.imports.confirmed(this.coordinator, tried());
		ImportView change = this.imports.tried(this.coordinator, Optional.of(this.school.id()), "supervisors",
				"Fornavn;Etternavn;Legekontor;Telefon\nKari;Ny;Bryggen;1\n");
		this.jdbc.sql("UPDATE supervisor SET version = version + 1, note = 'Ringte'").update();
		assertThat(this.imports.confirmed(this.coordinator, change).notice()).isEqualTo("exchange.notice.outdated");
		assertThat(this.jdbc.sql("SELECT count(*) FROM person WHERE phone = '1'").query(Integer.class).single())
			.isZero();
	}

	@Test
	void aJobThatWasCutOffGoesOnAndOnlyTheLastOwnerEndsIt() {
		ImportView tried = tried();
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		UUID lost = UUID.randomUUID();
		transaction.executeWithoutResult((status) -> {
			this.store.confirm(tried.id(), this.queries.digest(tried.id()), false, this.coordinator.personId());
			this.store.start(tried.id(), lost);
		});
		// The process dies here; the queue gives the task to another
		CompletableFuture
			.allOf(CompletableFuture.runAsync(() -> this.worker.work(tried.id())),
					CompletableFuture.runAsync(() -> this.worker.work(tried.id())))
			.join();
		assertThat(show(tried).status()).isEqualTo(ImportStatus.DONE);
		assertThat(supervisors()).isEqualTo(2);
		assertThatExceptionOfType(ImportStore.StoppedException.class)
			.isThrownBy(() -> transaction.executeWithoutResult((status) -> this.store.done(tried.id(), lost)));
	}

	@Test
	void aStoppedJobWritesNothing() {
		ImportView tried = tried();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.store.confirm(tried.id(), this.queries.digest(tried.id()), false, this.coordinator.personId());
			this.store.stop(tried.id());
		});
		this.worker.work(tried.id());
		assertThat(show(tried).status()).isEqualTo(ImportStatus.CHECKED);
		assertThat(show(tried).notice()).isEqualTo("exchange.notice.stopped");
		assertThat(supervisors()).isZero();
		assertThat(this.imports.confirmed(this.coordinator, tried).status()).isEqualTo(ImportStatus.DONE);
	}

	@Test
	void nothingOfTheFileIsKeptWhenTheImportIsDone() {
		ImportView done = this.imports.confirmed(this.coordinator, tried());
		assertThat(this.jdbc.sql("SELECT content IS NULL FROM import_file WHERE id = :id")
			.param("id", done.id())
			.query(Boolean.class)
			.single()).isTrue();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> ImportWorld.as(this.coordinator, () -> {
			this.service.discard(done.id());
			return done;
		}));
	}

	private ImportView tried() {
		return this.imports.tried(this.coordinator, Optional.of(this.school.id()), "supervisors", FILE);
	}

	private ImportView show(ImportView view) {
		return ImportWorld.as(this.coordinator, () -> this.service.show(view.id()));
	}

	private int supervisors() {
		return this.jdbc.sql("SELECT count(*) FROM supervisor").query(Integer.class).single();
	}

}
