package no.praksisplass.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.student.domain.limit.Considerations;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.NewPause;
import no.praksisplass.supervisor.domain.pause.PauseRegister;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database keeps by itself of what is done to it. */
@IntegrationTest
@CleanDatabase
class TrailTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private StudentWorld world;

	@Autowired
	private PauseRegister pauses;

	@Autowired
	private Availabilities availabilities;

	@Autowired
	private Considerations considerations;

	@Autowired
	private TransactionTemplate transaction;

	private School school;

	private Office office;

	private SignedInUser coordinator;

	@BeforeEach
	void build() {
		this.school = this.world.school("tst");
		this.office = this.world.office("Fjellsiden", "4601", Answer.YES, 2);
		this.coordinator = this.world.coordinator(this.school);
	}

	@Test
	void keepsWhoDidItAndOnlyWhatChanged() {
		AllocationWorld.asDo(this.coordinator,
				() -> this.pauses.add(this.office.supervisor(), LocalDate.of(2030, 1, 1), null, "Hemmelig sykdom"));
		Map<String, Object> entry = newest();
		assertThat(entry).containsEntry("actor", this.coordinator.personId().value())
			.containsEntry("act", "CREATED")
			.containsEntry("thing", "supervisor_pause");
		assertThat(entry.get("changes").toString()).contains("2030-01-01", "\"reason\": {}").doesNotContain("Hemmelig");
	}

	@Test
	void keepsStatementsByHandOfManyRowsToo() {
		this.world.office("Bryggen", "4601", Answer.YES, 1);
		long before = entries();
		this.jdbc.sql("UPDATE practice SET student_rooms = student_rooms + 1").update();
		assertThat(entries() - before).isEqualTo(2);
		assertThat(newest()).containsEntry("actor", null).containsEntry("task", null);
		this.jdbc.sql("UPDATE practice SET version = version + 1").update();
		assertThat(entries() - before).as("what is silent").isEqualTo(2);
	}

	@Test
	void namesWorkOfTheApplicationByItsTransaction() {
		LocalDate day = LocalDate.of(2030, 1, 1);
		SystemAccess.run(() -> this.availabilities
			.bulkPauses(List.of(new NewPause(this.office.supervisor(), this.school.id(), day, null, "Permisjon"))));
		assertThat(newest()).containsEntry("actor", null);
		assertThat(newest().get("task").toString()).startsWith("no.praksisplass.supervisor.");
	}

	@Test
	void isNotChangedByTheApplication() {
		for (String statement : List.of("UPDATE history.entry SET actor = NULL", "DELETE FROM history.entry",
				"TRUNCATE history.entry")) {
			assertThatThrownBy(() -> this.jdbc.sql(statement).update()).as(statement)
				.rootCause()
				.hasMessageContaining("the trail is only added to");
		}
	}

	@Test
	void aRoleWithoutRightsToTheTrailStillWritesIt() {
		long before = entries();
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("CREATE ROLE trail_test NOLOGIN").update();
			this.jdbc.sql("GRANT SELECT, UPDATE ON practice TO trail_test").update();
			this.jdbc.sql("SET LOCAL ROLE trail_test").update();
			this.jdbc.sql("UPDATE practice SET student_rooms = 9").update();
			this.jdbc.sql("SAVEPOINT refused").update();
			assertThatThrownBy(() -> this.jdbc.sql("INSERT INTO history.entry (at) VALUES (now())").update())
				.rootCause()
				.hasMessageContaining("permission denied");
			this.jdbc.sql("ROLLBACK TO SAVEPOINT refused").update();
			this.jdbc.sql("RESET ROLE").update();
			assertThat(entries() - before).isEqualTo(1);
			status.setRollbackOnly();
		});
	}

	@Test
	void keepsWhoReadSpecialConsiderationsAndNothingOfThem() {
		Pupil pupil = this.world.pupil(this.school, "s1", "Nordmann",
				Optional.of(new ConsiderationView("HELSE-77", true, null, null, Set.of(), Set.of(), 77)), List.of());
		AllocationWorld.as(this.coordinator, () -> this.considerations.read(pupil.id()));
		assertThat(newest()).containsEntry("act", "READ")
			.containsEntry("thing", "special_consideration")
			.containsEntry("actor", this.coordinator.personId().value());
		assertThat(this.jdbc.sql("SELECT count(*) FROM history.entry WHERE changes::text LIKE '%HELSE-77%'")
			.query(Long.class)
			.single()).isZero();
		AllocationWorld.asDo(this.coordinator, () -> this.considerations.withdraw(pupil.id()));
		AllocationWorld.as(this.coordinator, () -> this.considerations.read(pupil.id()));
		assertThat(newest()).as("nothing was read").containsEntry("act", "REMOVED");
	}

	private long entries() {
		return this.jdbc.sql("SELECT count(*) FROM history.entry").query(Long.class).single();
	}

	private Map<String, Object> newest() {
		return this.jdbc
			.sql("SELECT actor, task, act, thing, changes::text FROM history.entry ORDER BY id DESC LIMIT 1")
			.query()
			.singleRow();
	}

}
