package no.praksisplass.matching.domain.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.hearing.HearingService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.Placements;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A run planned for a set time is published then, once, or it is told why not. */
@IntegrationTest
@CleanDatabase
class PlannedPublicationTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationPlans plans;

	@Autowired
	private PlannedPublisher publisher;

	@Autowired
	private PublicationService publications;

	@Autowired
	private HearingService hearings;

	@Autowired
	private Placements placements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private Scene scene;

	private Office office;

	private RunView run;

	@BeforeEach
	void solve() {
		this.scene = this.world.scene("uib", 1);
		this.office = this.world.office("Førde", Answer.YES, 1, this.scene.period());
		this.run = this.world.run(this.scene);
	}

	@Test
	void isPublishedWhenTheTimeComes() {
		plan(this.clock.instant().plusMillis(300));
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(latest().status()).isEqualTo(PlanStatus.PUBLISHED));
		assertThat(this.placements.inForce(this.scene.round())).hasSize(1);
	}

	@Test
	void twoWorkersPublishOnce() {
		plan(later());
		UUID plan = id();
		CompletableFuture
			.allOf(CompletableFuture.runAsync(() -> this.publisher.publish(plan)),
					CompletableFuture.runAsync(() -> this.publisher.publish(plan)))
			.join();
		assertThat(latest().status()).isEqualTo(PlanStatus.PUBLISHED);
		assertThat(this.placements.publications(this.scene.round())).hasSize(1);
	}

	@Test
	void whatIsInTheWayAtItsTimeIsTold() {
		plan(later());
		Scene oslo = this.world.scene("uio", 1);
		this.world.answer(this.office, Answer.YES, 1, oslo.period());
		RunView inOslo = this.world.run(oslo);
		AllocationWorld.asDo(oslo.coordinator(), () -> this.publications.publish(inOslo.id()));
		this.publisher.publish(id());
		assertThat(latest().refusal()).isEqualTo("matching.publish.taken");
		assertThat(latest().refusalDetail()).contains("Veileder Førde (Periode 1)");
		assertThat(this.placements.inForce(this.scene.round())).isEmpty();
		this.publisher.publish(id());
		assertThat(latest().status()).isEqualTo(PlanStatus.REFUSED);
	}

	@Test
	void aCancelledPlanIsNotCarriedOutAndANewOneTakesItsPlace() {
		plan(later());
		UUID first = id();
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.plans.cancel(this.run.id()));
		this.publisher.publish(first);
		assertThat(this.placements.inForce(this.scene.round())).isEmpty();
		plan(later());
		UUID second = id();
		plan(later().plusSeconds(60));
		this.publisher.publish(second);
		assertThat(this.placements.inForce(this.scene.round())).isEmpty();
		assertThat(latest().planned()).isTrue();
	}

	@Test
	void publishingAtOnceGivesThePlanUp() {
		plan(later());
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(this.run.id()));
		assertThat(latest().status()).isEqualTo(PlanStatus.CANCELLED);
		this.publisher.publish(id());
		assertThat(this.placements.publications(this.scene.round())).hasSize(1);
	}

	@Test
	void theTimeMustBeToComeAndAfterTheSupervisorsSay() {
		assertRefused(this.clock.instant(), "matching.plan.past");
		AllocationWorld.asDo(this.scene.coordinator(),
				() -> this.hearings.open(this.run.id(), later().plus(Duration.ofDays(1))));
		assertRefused(later(), "matching.plan.hearing");
		plan(later().plus(Duration.ofDays(2)));
		assertThat(latest().planned()).isTrue();
	}

	private void assertRefused(Instant at, String messageKey) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> plan(at)).satisfies((ex) -> {
			assertThat(ex.messageKey()).isEqualTo(messageKey);
			assertThat(ex.field()).contains("publishAt");
		});
	}

	private Instant later() {
		return this.clock.instant().plus(Duration.ofDays(1));
	}

	private void plan(Instant at) {
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.plans.plan(this.run.id(), at));
	}

	private PlanView latest() {
		return AllocationWorld.as(this.scene.coordinator(), () -> this.plans.latest(this.scene.round())).orElseThrow();
	}

	/** The newest plan's id. */
	private UUID id() {
		return this.jdbc.sql("SELECT id FROM planned_publication ORDER BY planned_at DESC LIMIT 1")
			.query(UUID.class)
			.single();
	}

}
