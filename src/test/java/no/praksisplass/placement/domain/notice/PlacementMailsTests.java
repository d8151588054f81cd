package no.praksisplass.placement.domain.notice;

import java.time.Duration;
import java.util.List;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.PlacementNews.Kind;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.domain.change.PlacementChanges;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What students and supervisors are written about a placement. */
@IntegrationTest
@CleanDatabase
class PlacementMailsTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private PublicationService publications;

	@Autowired
	private PlacementChanges changes;

	@Autowired
	private Placements placements;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	private Scene scene;

	private PlacementView placement;

	@BeforeEach
	void publish() {
		this.scene = this.world.scene("uib", 1);
		this.world.office("Førde", Answer.YES, 1, this.scene.period());
		this.jdbc.sql("UPDATE person SET email = id || '@example.no'").update();
		RunView run = this.world.run(this.scene);
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(run.id()));
		this.placement = this.placements.inForce(this.scene.round()).get(0);
	}

	@Test
	void studentAndSupervisorAreWrittenToOnceEach() {
		awaitMessages(2);
		assertThat(texts("STUDENT_RESULT")).singleElement()
			.asString()
			.contains("Førde", "/student/placement")
			.doesNotContain("{{");
		assertThat(texts("SUPERVISOR_RESULT")).singleElement()
			.asString()
			.contains("Kari Student1", "/supervisor/students");
		deliverAgain(Kind.PLACEMENT_PUBLISHED);
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void bothAreToldOfAWithdrawalButNotWhy() {
		awaitMessages(2);
		AllocationWorld.asDo(this.scene.coordinator(),
				() -> this.changes.withdraw(this.placement.id(), "Legen er alvorlig syk"));
		awaitMessages(4);
		assertThat(texts("PLACEMENT_CHANGED")).hasSize(2)
			.allSatisfy((text) -> assertThat(text).contains("Denne plassen er trukket tilbake.", "Kari Student1")
				.doesNotContain("syk"));
	}

	/** As the event registry does after a crash. */
	private void deliverAgain(Kind kind) {
		PlacementNews again = new PlacementNews(kind, List.of(this.placement.id().value()));
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(again));
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.jdbc.sql("SELECT count(*) FROM event_publication WHERE completion_date IS NULL")
				.query(Long.class)
				.single() == 0);
	}

	private void awaitMessages(long number) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::count, (count) -> count == number);
	}

	private long count() {
		return this.jdbc.sql("SELECT count(*) FROM message").query(Long.class).single();
	}

	private List<String> texts(String kind) {
		return this.jdbc.sql("SELECT subject || ' ' || coalesce(sealed_text, text) FROM message WHERE kind = :kind")
			.param("kind", kind)
			.query(String.class)
			.list();
	}

}
