package no.praksisplass.supervisor.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Practices;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.domain.deactivation.MergeService;
import no.praksisplass.supervisor.domain.deactivation.Subject;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Merges at the same moment, and what is written beside one. */
@IntegrationTest
@CleanDatabase
class MergeRaceTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private MergeService merges;

	@Autowired
	private Practices practices;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transactions;

	private Scene bergen;

	private Office a;

	private Office b;

	private Office c;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 0);
		this.a = this.world.office("A", Answer.YES, 1, this.bergen.period());
		this.b = this.world.office("B", Answer.YES, 1, this.bergen.period());
		this.c = this.world.office("C", Answer.YES, 1, this.bergen.period());
	}

	/** Each becoming the other's pointer would leave none of them. */
	@RepeatedTest(5)
	void ofTwoMergedIntoEachOtherOneStays() throws InterruptedException {
		List<Object> outcomes = together(merging(this.a, this.b), merging(this.b, this.a));
		assertThat(outcomes.stream().filter("merged"::equals)).hasSize(1);
		assertThat(active()).isEqualTo(2);
		assertThat(doctorsAtPointers()).isZero();
	}

	/** Whichever comes first, no pointer leads to a pointer. */
	@RepeatedTest(5)
	void ofAChainAtOnceNoPointerLeadsToAPointer() throws InterruptedException {
		List<Object> outcomes = together(merging(this.b, this.a), merging(this.c, this.b));
		assertThat(outcomes).contains("merged");
		assertThat(this.jdbc
			.sql("SELECT count(*) FROM practice p JOIN practice q ON q.id = p.merged_into_id "
					+ "WHERE q.merged_into_id IS NOT NULL")
			.query(Long.class)
			.single()).isZero();
		assertThat(doctorsAtPointers()).isZero();
	}

	@Test
	void whatWasMergedBeforeGoesWithTheOneMergedNow() throws Exception {
		assertThat(merging(this.b, this.a).call()).isEqualTo("merged");
		assertThat(merging(this.c, this.b).call()).isEqualTo("merged");
		assertThat(this.practices.mergedInto(this.a.practice())).contains(this.c.practice());
	}

	/**
	 * Written by somebody who saw the practice before, and who waits until it is merged.
	 */
	@Test
	void aRowThatComesTooLateIsRefused() throws Exception {
		CountDownLatch merged = new CountDownLatch(1);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<?> merge = threads.submit(() -> this.transactions.executeWithoutResult((status) -> {
				call(merging(this.b, this.a));
				merged.countDown();
				sleep();
			}));
			merged.await(20, TimeUnit.SECONDS);
			assertThatExceptionOfType(ConcurrencyFailureException.class)
				.isThrownBy(() -> this.jdbc.sql("UPDATE supervisor SET practice_id = :a WHERE id = :c")
					.param("a", this.a.practice().value())
					.param("c", this.c.supervisor().value())
					.update());
			merge.get();
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(doctorsAtPointers()).isZero();
	}

	/** Without the locks both go through: the control that the test above can fail. */
	@Test
	void withoutLocksEachWouldBecomeTheOthersPointer() {
		for (Office[] pair : new Office[][] { { this.a, this.b }, { this.b, this.a } }) {
			this.jdbc.sql("UPDATE practice SET active = false, merged_into_id = :kept WHERE id = :away")
				.param("kept", pair[1].practice().value())
				.param("away", pair[0].practice().value())
				.update();
		}
		assertThat(active()).isEqualTo(1);
	}

	private Callable<Object> merging(Office kept, Office away) {
		Subject one = Subject.of(kept.practice());
		Subject other = Subject.of(away.practice());
		return () -> AllocationWorld.as(this.bergen.coordinator(), () -> {
			String seen = this.merges.compare(one, other).comparison().seen();
			this.merges.merge(one, other, new MergeChoices(Map.of()), seen, "Samme");
			return "merged";
		});
	}

	private static void call(Callable<Object> act) {
		try {
			act.call();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void sleep() {
		try {
			Thread.sleep(500);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Long active() {
		return this.jdbc.sql("SELECT count(*) FROM practice WHERE active").query(Long.class).single();
	}

	private Long doctorsAtPointers() {
		return this.jdbc
			.sql("SELECT count(*) FROM supervisor s JOIN practice p ON p.id = s.practice_id "
					+ "WHERE p.merged_into_id IS NOT NULL")
			.query(Long.class)
			.single();
	}

	private static List<Object> together(Callable<Object> first, Callable<Object> second) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			List<Object> outcomes = new ArrayList<>();
			for (Future<Object> future : threads.invokeAll(List.of(first, second))) {
				try {
					outcomes.add(future.get());
				}
				catch (ExecutionException ex) {
					outcomes.add(ex.getCause());
				}
			}
			return outcomes;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
