package no.praksisplass.matching.domain.run;

import java.util.Objects;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.testsupport.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a run is built on older data is remembered, and never for too long. */
@IntegrationTest
@CleanDatabase
class OlderDataTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private OlderData olderData;

	@Autowired
	private Rounds rounds;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private RunView run;

	private RoundView round;

	private Office office;

	@BeforeEach
	void run() {
		Scene scene = this.world.scene("uib", 2);
		this.office = this.world.office("Førde", Answer.YES, 2, scene.period());
		this.run = this.world.run(scene);
		this.round = this.rounds.find(scene.round()).orElseThrow();
	}

	@Test
	void isNotWorkedOutAgainWhileNothingChanges() {
		older();
		assertThat(Statements.during(this::older)).singleElement().asString().contains("changed_since");
	}

	@Test
	void seesAChangeOfARegisterAndItsUndoing() {
		assertThat(older()).isFalse();
		rooms(1);
		assertThat(older()).isTrue();
		rooms(2);
		assertThat(older()).isFalse();
	}

	@Test
	void seesAChangeOfTheReferenceData() {
		assertThat(older()).isFalse();
		this.jdbc.sql("UPDATE municipality SET longitude = longitude + 0.5 WHERE number = '4601'").update();
		try {
			assertThat(Statements.during(this::older)).hasSizeGreaterThan(1);
		}
		finally {
			this.jdbc.sql("UPDATE municipality SET longitude = longitude - 0.5 WHERE number = '4601'").update();
		}
	}

	@Test
	void seesWhatWasBegunBeforeTheAnswerAndEndedAfterIt() {
		TransactionTemplate another = new TransactionTemplate(this.transactions);
		another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		another.executeWithoutResult((status) -> {
			rooms(1);
			assertThat(elsewhere()).isFalse();
		});
		assertThat(older()).isTrue();
	}

	@Test
	void whatIsReadOrSolvedChangesNothing() {
		older();
		this.jdbc.sql("SELECT history.note_reading('student', '{}', '{}')").query().listOfRows();
		this.jdbc.sql("UPDATE allocation_run SET cancel_requested = true").update();
		assertThat(Statements.during(this::older)).hasSize(1);
	}

	private boolean older() {
		return this.olderData.isUnder(this.run, Objects.requireNonNull(this.run.outcome()), this.round);
	}

	/** The answer that somebody else gets meanwhile, on another connection. */
	private boolean elsewhere() {
		TransactionTemplate own = new TransactionTemplate(this.transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return Boolean.TRUE.equals(own.execute((status) -> older()));
	}

	private void rooms(int rooms) {
		this.jdbc.sql("UPDATE practice SET student_rooms = :rooms WHERE id = :id")
			.param("rooms", rooms)
			.param("id", this.office.practice().value())
			.update();
	}

}
