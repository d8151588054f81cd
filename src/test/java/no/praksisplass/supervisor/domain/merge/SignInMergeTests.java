package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.practice.Clash;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Side;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.domain.deactivation.MergeService;
import no.praksisplass.supervisor.domain.deactivation.Subject;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** No sign-in is lost in silence when two supervisors are merged. */
@IntegrationTest
@CleanDatabase
@Import(MergeWorld.class)
class SignInMergeTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private MergeWorld rows;

	@Autowired
	private MergeService merges;

	@Autowired
	private Supervisors supervisors;

	@Autowired
	private JdbcClient jdbc;

	private Scene bergen;

	private Office kept;

	private Office away;

	@BeforeEach
	void make() {
		this.bergen = this.world.scene("uib", 0);
		this.kept = this.world.office("Fjord", Answer.YES, 1, this.bergen.period());
		this.away = this.world.office("Fjell", Answer.YES, 1);
	}

	@Test
	void theOneKeptTakesOverThePersonWithTheOnlyAccount() {
		this.rows.account(this.away, "fjell", "SUPERVISOR");
		SupervisorView before = view(this.kept);
		SupervisorView other = view(this.away);
		assertThat(merge(Map.of("name", Side.KEPT))).isEmpty();
		assertThat(view(this.kept).personId()).isEqualTo(other.personId());
		assertThat(view(this.kept).name()).as("the name chosen goes to the person who stays").isEqualTo(before.name());
		assertThat(view(this.away).personId()).isEqualTo(before.personId());
		assertThat(roles()).containsExactly("fjell:SUPERVISOR");
	}

	@Test
	void ofTwoAccountsTheOneChosenStaysASupervisorsAndTheOtherKeepsWhatElseItHas() {
		this.rows.account(this.kept, "fjord", "SUPERVISOR");
		this.rows.account(this.away, "fjell", "SUPERVISOR");
		this.jdbc
			.sql("INSERT INTO account_role (id, account_id, role) SELECT gen_random_uuid(), id, 'PRACTICE_MANAGER' "
					+ "FROM account WHERE username = 'fjord'")
			.update();
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> merge(Map.of()))
			.extracting(RuleViolation::messageKey)
			.isEqualTo("supervisor.merge.choose");
		SupervisorView other = view(this.away);
		assertThat(merge(Map.of("signIn", Side.AWAY))).isEmpty();
		assertThat(view(this.kept).personId()).isEqualTo(other.personId());
		assertThat(roles()).containsExactly("fjell:SUPERVISOR", "fjord:PRACTICE_MANAGER");
		assertThat(this.jdbc.sql("SELECT count(*) FROM account_event WHERE kind = 'ROLE_REVOKED'")
			.query(Long.class)
			.single()).as("told in the account's history").isEqualTo(1);
	}

	@Test
	void anAccountThatWasNoSupervisorsBecomesOneIfItIsChosen() {
		this.rows.account(this.kept, "fjord", "PRACTICE_MANAGER");
		this.rows.account(this.away, "fjell", "SUPERVISOR");
		assertThat(merge(Map.of("signIn", Side.KEPT))).isEmpty();
		assertThat(roles()).containsExactly("fjord:PRACTICE_MANAGER", "fjord:SUPERVISOR");
	}

	@Test
	void whoHasDeclinedMessagesHasDeclinedThemStill() {
		this.jdbc.sql(
				"INSERT INTO message_opt_out (person_id, kind, since) SELECT person_id, 'SUPERVISOR_INVITATION', now() "
						+ "FROM supervisor WHERE id = :id")
			.param("id", this.away.supervisor().value())
			.update();
		merge(Map.of());
		assertThat(this.jdbc.sql("SELECT count(*) FROM message_opt_out WHERE person_id = :person")
			.param("person", view(this.kept).personId().value())
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void twoNumbersAreTwoDoctors() {
		this.jdbc.sql("UPDATE supervisor SET hpr_number = right(regexp_replace(id::text, '[^0-9]', '', 'g'), 7)")
			.update();
		List<Clash> clashes = AllocationWorld
			.as(this.bergen.coordinator(),
					() -> this.merges.compare(Subject.of(this.kept.supervisor()), Subject.of(this.away.supervisor())))
			.comparison()
			.clashes();
		assertThat(clashes).extracting(Clash::id).contains("hprNumber");
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> merge(Map.of()))
			.extracting(RuleViolation::messageKey)
			.isEqualTo("supervisor.merge.refused");
		assertThat(view(this.away).active()).isTrue();
	}

	private Optional<UUID> merge(Map<String, Side> choices) {
		Subject one = Subject.of(this.kept.supervisor());
		Subject other = Subject.of(this.away.supervisor());
		return AllocationWorld.as(this.bergen.coordinator(), () -> this.merges.merge(one, other,
				new MergeChoices(choices), this.merges.compare(one, other).comparison().seen(), "Samme"));
	}

	private SupervisorView view(Office office) {
		return this.supervisors.find(office.supervisor()).orElseThrow();
	}

	private List<String> roles() {
		return this.jdbc
			.sql("SELECT a.username || ':' || r.role FROM account a JOIN account_role r ON r.account_id = a.id "
					+ "WHERE r.role IN ('SUPERVISOR', 'PRACTICE_MANAGER') ORDER BY 1")
			.query(String.class)
			.list();
	}

}
