package no.praksisplass.message.domain.mailing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.message.MailingOutcome;
import no.praksisplass.message.MessageKind;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
@CleanDatabase
class MailingTests {

	@Autowired
	private Mailings mailings;

	@Autowired
	private MailingWorker worker;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private PeriodId period;

	private SignedInUser coordinator;

	private Doctor berg;

	private Doctor lund;

	@BeforeEach
	void people() {
		this.school = this.world.school("uib");
		this.period = this.world.period(this.school, "Høst", SupervisorWorld.MONDAY);
		this.coordinator = this.world.coordinator(this.school);
		this.berg = doctor("Berg");
		this.lund = doctor("Lund");
	}

	@Test
	void invitesEachOnceWithALinkThatSignsIn() {
		UUID mailing = draft(MessageKind.SUPERVISOR_INVITATION, "");
		assertThat(messages()).isZero();

		AllocationWorld.asDo(this.coordinator, () -> this.mailings.send(mailing));
		AllocationWorld.asDo(this.coordinator, () -> this.mailings.send(mailing));
		this.worker.work(mailing);
		this.worker.work(mailing);

		assertThat(view(mailing).status()).isEqualTo(MailingStatus.FINISHED);
		assertThat(view(mailing).count(MailingOutcome.WRITTEN)).isEqualTo(2);
		assertThat(messages()).isEqualTo(2);
		assertThat(texts("sealed_text")).allMatch((text) -> text.contains("/sign-in/link/"));
		assertThat(texts("text")).noneMatch((text) -> text.contains("/sign-in/link/"));
		assertThat(this.jdbc.sql("SELECT count(*) FROM account").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void saysWhoDoesNotGetItAndWhy() {
		Doctor answered = doctor("Answered");
		answer(answered);
		Doctor paused = doctor("Paused");
		this.jdbc.sql("""
				INSERT INTO supervisor_pause (id, supervisor_id, university_id, starts_on, reason)
				VALUES (gen_random_uuid(), :id, :university, '2000-01-01', 'Ro')""")
			.param("id", paused.id().value())
			.param("university", this.school.id().value())
			.update();
		Doctor declined = doctor("Declined");
		this.jdbc.sql("INSERT INTO message_opt_out VALUES (:id, 'AVAILABILITY_REMINDER', now())")
			.param("id", declined.person().value())
			.update();
		this.world.doctor("Ukjent", this.world.practice("Uten post"));

		MailingView mailing = view(draft(MessageKind.AVAILABILITY_REMINDER, this.period.toString()));

		assertThat(mailing.counts()).containsOnly(Map.entry(MailingOutcome.WAITING, 2),
				Map.entry(MailingOutcome.ANSWERED, 1), Map.entry(MailingOutcome.PAUSED, 1),
				Map.entry(MailingOutcome.OPTED_OUT, 1), Map.entry(MailingOutcome.NO_ADDRESS, 1));
		assertThat(mailing.recipients()).isEqualTo(2);
		assertThat(mailing.others()).isEqualTo(4);
	}

	@Test
	void leavesOutWhoHasAnsweredSinceAndAsksNobodyNew() {
		UUID mailing = draft(MessageKind.AVAILABILITY_REMINDER, this.period.toString());
		answer(this.berg);
		doctor("Ny");

		AllocationWorld.asDo(this.coordinator, () -> this.mailings.send(mailing));
		this.worker.work(mailing);

		assertThat(view(mailing).counts()).containsOnly(Map.entry(MailingOutcome.WRITTEN, 1),
				Map.entry(MailingOutcome.ANSWERED, 1));
		assertThat(this.jdbc.sql("SELECT person_id FROM message").query(UUID.class).list())
			.containsExactly(this.lund.person().value());
	}

	@Test
	void writesToEachOnceThoughTheJobRunsTwiceAtOnce() {
		for (int i = 0; i < 12; i++) {
			doctor("Lege" + i);
		}
		UUID mailing = queued(draft(MessageKind.AVAILABILITY_REQUEST, this.period.toString()));

		Stream.of(1, 2, 3)
			.map((job) -> CompletableFuture.runAsync(() -> this.worker.work(mailing)))
			.toList()
			.forEach(CompletableFuture::join);

		assertThat(view(mailing).count(MailingOutcome.WRITTEN)).isEqualTo(14);
		assertThat(messages()).isEqualTo(14);
		assertThat(view(mailing).status()).isEqualTo(MailingStatus.FINISHED);
	}

	@Test
	void asksNobodyTheSameTwiceWithinTheTime() {
		UUID first = queued(draft(MessageKind.AVAILABILITY_REQUEST, this.period.toString()));
		UUID second = queued(draft(MessageKind.AVAILABILITY_REQUEST, this.period.toString()));

		Stream.of(first, second)
			.map((mailing) -> CompletableFuture.runAsync(() -> this.worker.work(mailing)))
			.toList()
			.forEach(CompletableFuture::join);

		assertThat(messages()).isEqualTo(2);
		assertThat(view(first).count(MailingOutcome.WRITTEN) + view(second).count(MailingOutcome.WRITTEN)).isEqualTo(2);
		assertThat(view(draft(MessageKind.AVAILABILITY_REQUEST, this.period.toString())).counts())
			.containsOnly(Map.entry(MailingOutcome.ASKED_RECENTLY, 2));
		assertThat(view(draft(MessageKind.AVAILABILITY_REMINDER, this.period.toString())).recipients()).isEqualTo(2);

		this.jdbc.sql("UPDATE message SET queued_at = now() - interval '8 days'").update();
		assertThat(view(draft(MessageKind.AVAILABILITY_REQUEST, this.period.toString())).recipients()).isEqualTo(2);
	}

	@Test
	void writesToNobodyAfterItWasStopped() {
		UUID mailing = queued(draft(MessageKind.AVAILABILITY_REQUEST, this.period.toString()));

		AllocationWorld.asDo(this.coordinator, () -> this.mailings.stop(mailing));
		this.worker.work(mailing);

		assertThat(view(mailing).counts()).containsOnly(Map.entry(MailingOutcome.STOPPED, 2));
		assertThat(messages()).isZero();
	}

	@Test
	void goesOnWithTheOthersWhereOneCannotBeWrittenTo() {
		UUID mailing = queued(draft(MessageKind.AVAILABILITY_REQUEST, this.period.toString()));
		this.jdbc.sql("ALTER TABLE message ADD CONSTRAINT trouble CHECK (person_id <> '" + this.berg.person() + "')")
			.update();
		try {
			this.worker.work(mailing);
		}
		finally {
			this.jdbc.sql("ALTER TABLE message DROP CONSTRAINT trouble").update();
		}

		assertThat(view(mailing).counts()).containsOnly(Map.entry(MailingOutcome.WRITTEN, 1),
				Map.entry(MailingOutcome.FAILED, 1));
		assertThat(view(mailing).status()).isEqualTo(MailingStatus.FINISHED);
	}

	@Test
	void refusesAChoiceThatIsTooOldAndOneThatIsSent() {
		UUID mailing = draft(MessageKind.AVAILABILITY_REQUEST, this.period.toString());
		this.jdbc.sql("UPDATE mailing SET made_at = now() - interval '25 hours'").update();
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> AllocationWorld.asDo(this.coordinator, () -> this.mailings.send(mailing)))
			.extracting(RuleViolation::messageKey)
			.isEqualTo("message.mailing.rule.old");

		queued(mailing);
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> AllocationWorld.asDo(this.coordinator, () -> this.mailings.discard(mailing)));
	}

	private Doctor doctor(String name) {
		Doctor doctor = this.world.doctor(name, this.world.practice("Kontor " + name));
		this.jdbc.sql("UPDATE person SET email = :email WHERE id = :id")
			.param("email", name.toLowerCase(Locale.ROOT) + "@example.no")
			.param("id", doctor.person().value())
			.update();
		return doctor;
	}

	private void answer(Doctor doctor) {
		this.jdbc
			.sql("""
					INSERT INTO availability (id, version, supervisor_id, period_id, answer, seats, given_by, channel, given_at)
					VALUES (gen_random_uuid(), 0, :id, :period, 'YES', 1, :person, 'SELF', now())""")
			.param("id", doctor.id().value())
			.param("period", this.period.value())
			.param("person", doctor.person().value())
			.update();
	}

	private UUID draft(MessageKind kind, String topic) {
		return AllocationWorld.as(this.coordinator,
				() -> this.mailings.draft(this.school.id(), new MailingCommand(kind, topic, "", "")));
	}

	/** Sent off, but not in the queue of the scheduler: the test is the job. */
	private UUID queued(UUID mailing) {
		this.jdbc.sql("UPDATE mailing SET status = 'QUEUED', confirmed_at = now() WHERE id = :id")
			.param("id", mailing)
			.update();
		return mailing;
	}

	private MailingView view(UUID mailing) {
		List<MailingPerson> people = AllocationWorld.as(this.coordinator,
				() -> this.mailings.people(mailing, Optional.empty(), PageRequest.of(0, 100)).getContent());
		MailingView view = AllocationWorld.as(this.coordinator, () -> this.mailings.show(mailing));
		assertThat(people).hasSize(view.people());
		return view;
	}

	private int messages() {
		return this.jdbc.sql("SELECT count(*) FROM message").query(Integer.class).single();
	}

	private List<String> texts(String column) {
		return this.jdbc.sql("SELECT " + column + " FROM message").query(String.class).list();
	}

}
