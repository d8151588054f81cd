package no.praksisplass.honorarium;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import no.praksisplass.honorarium.HonorariumWorld.Scene;
import no.praksisplass.honorarium.domain.batch.PaymentBatches;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumSteps;
import no.praksisplass.honorarium.domain.claim.Sum;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Several make payment batches of the same honoraria at the same moment. */
@IntegrationTest
@CleanDatabase
class BatchRaceTests {

	private static final int AT_ONCE = 4;

	@Autowired
	private HonorariumWorld world;

	@Autowired
	private HonorariumSteps steps;

	@Autowired
	private PaymentBatches batches;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private Scene scene;

	@BeforeEach
	void approve() {
		this.scene = this.world.begin("uib");
		Office office = this.world.office("Førde");
		SignedInUser doctor = this.world.doctor(office);
		List<PlacementId> placements = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			placements.add(this.world.placed(this.scene, office, "1" + i));
		}
		this.world.rate(this.scene, RateKind.SUPERVISION, "1500");
		for (PlacementId placement : placements) {
			SystemAccess.runAs(doctor, () -> this.steps.confirm(this.world.last(placement).honorarium(),
					this.world.last(placement).version()));
			SystemAccess.runAs(this.scene.coordinator(), () -> this.steps.check(this.world.last(placement).honorarium(),
					this.world.last(placement).version(), ""));
			SystemAccess.runAs(this.scene.finance(), () -> this.steps.approve(this.world.last(placement).honorarium(),
					this.world.last(placement).version()));
		}
	}

	@Test
	void everyHonorariumComesOnOneBatch() throws InterruptedException {
		Sum seen = HonorariumWorld.as(this.scene.finance(),
				() -> this.batches.sum(this.scene.school().id(), HonorariumFilter.ALL));
		assertThat(seen.count()).isEqualTo(5);
		List<Boolean> made = race(() -> HonorariumWorld.as(this.scene.finance(),
				() -> this.batches.make(this.scene.school().id(), HonorariumFilter.ALL, seen)) != null);
		assertThat(made).containsOnlyOnce(true);
		assertThat(count("payment_item")).isEqualTo(5);
		assertThat(count("payment_batch")).isEqualTo(1);
		assertThat(count("honorarium WHERE status = 'BATCHED'")).isEqualTo(5);
	}

	/** Without the guard the race above is lost, so that it does prove something. */
	@Test
	void readingFirstAndWritingAfterwardsWouldPayTwice() throws InterruptedException {
		this.jdbc.sql("CREATE TABLE IF NOT EXISTS unguarded_item (honorarium_id uuid, batch_id uuid)").update();
		try {
			CyclicBarrier read = new CyclicBarrier(AT_ONCE);
			race(() -> Boolean.TRUE.equals(new TransactionTemplate(this.transactions).execute((status) -> {
				List<UUID> ids = this.jdbc.sql("SELECT id FROM honorarium WHERE status = 'APPROVED'")
					.query(UUID.class)
					.list();
				await(read);
				UUID batch = UUID.randomUUID();
				ids.forEach((id) -> this.jdbc.sql("INSERT INTO unguarded_item VALUES (:id, :batch)")
					.param("id", id)
					.param("batch", batch)
					.update());
				return true;
			})));
			assertThat(count("unguarded_item")).isEqualTo(5L * AT_ONCE);
		}
		finally {
			this.jdbc.sql("DROP TABLE unguarded_item").update();
		}
	}

	private static List<Boolean> race(Callable<Boolean> act) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		CyclicBarrier start = new CyclicBarrier(AT_ONCE);
		List<Future<Boolean>> all = new ArrayList<>();
		for (int i = 0; i < AT_ONCE; i++) {
			all.add(threads.submit(() -> {
				await(start);
				return act.call();
			}));
		}
		threads.shutdown();
		assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
		return all.stream().map(BatchRaceTests::outcome).toList();
	}

	private static boolean outcome(Future<Boolean> one) {
		try {
			return one.get();
		}
		catch (InterruptedException | ExecutionException ex) {
			return false;
		}
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await(30, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private long count(String of) {
		return this.jdbc.sql("SELECT count(*) FROM " + of).query(Long.class).single();
	}

}
