package no.praksisplass.message.domain.outbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import no.praksisplass.message.MergeField;
import no.praksisplass.message.MessageHistory;
import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageMother;
import no.praksisplass.message.MessageStatus;
import no.praksisplass.message.NewMessage;
import no.praksisplass.message.Outbox;
import no.praksisplass.message.QueueOutcome;
import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@IntegrationTest
@CleanDatabase
class OutboxTests {

	@Autowired
	private Outbox outbox;

	@Autowired
	private MessageHistory history;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Universities universities;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	private UniversityId university;

	@BeforeEach
	void university() {
		this.university = this.universities.create(UniversityMother.university("uib")).id();
	}

	@Test
	void writesEveryKindFromTheShippedTextInEveryLanguage() {
		for (String language : List.of("nb", "nn", "en")) {
			PersonId person = person("kari-" + language + "@example.no");
			account(person, language);
			for (MessageKind kind : MessageKind.values()) {
				assertThat(queue(message(kind, person, "1"))).isEqualTo(QueueOutcome.QUEUED);
			}
		}

		List<Map<String, Object>> rows = this.jdbc.sql("SELECT * FROM message").query().listOfRows();
		assertThat(rows).hasSize(3 * MessageKind.values().length);
		assertThat(rows).allSatisfy((row) -> {
			assertThat((String) row.get("sealed_text")).contains("Kari Nordmann", "https://").doesNotContain("{", "\\");
			assertThat((String) row.get("sealed_html")).contains("href=\"https://").doesNotContain("{{");
			assertThat((String) row.get("subject")).isNotBlank().doesNotContain("{{");
		});
		assertThat(this.jdbc.sql("SELECT DISTINCT language FROM message").query(String.class).list())
			.containsExactlyInAnyOrder("nb", "nn", "en");
	}

	@Test
	void blotsOutWhatOnlyTheRecipientMaySee() {
		PersonId person = person("kari@example.no");
		NewMessage message = new NewMessage(MessageKind.SIGN_IN_LINK, person, null, "1",
				Map.of(MergeField.LINK, "https://praksisplass.example.no/sign-in/hemmelig", MergeField.CODE, "123456",
						MergeField.EXPIRES_AT, "12.03.2026 kl. 14.05"));

		queue(message);

		Map<String, Object> row = this.jdbc.sql("SELECT * FROM message").query().singleRow();
		assertThat((String) row.get("sealed_text")).contains("hemmelig", "123456");
		assertThat((String) row.get("sealed_html")).contains("hemmelig", "123456");
		assertThat((String) row.get("text")).contains("12.03.2026").doesNotContain("hemmelig", "123456");
		assertThat((String) row.get("html")).contains("12.03.2026").doesNotContain("hemmelig", "123456", "href");
	}

	@Test
	void queuesTheSameOnce() {
		PersonId person = person("kari@example.no");

		assertThat(queue(message(MessageKind.WISH_REQUEST, person, "1"))).isEqualTo(QueueOutcome.QUEUED);
		assertThat(queue(message(MessageKind.WISH_REQUEST, person, "1"))).isEqualTo(QueueOutcome.ALREADY_QUEUED);
		assertThat(queue(message(MessageKind.WISH_REQUEST, person, "2"))).isEqualTo(QueueOutcome.QUEUED);
		assertThat(queue(message(MessageKind.WISH_REMINDER, person, "1"))).isEqualTo(QueueOutcome.QUEUED);
	}

	@Test
	void takesPartInTheCallersTransaction() {
		PersonId person = person("kari@example.no");

		this.transaction.executeWithoutResult((status) -> {
			this.outbox.queue(message(MessageKind.WISH_REQUEST, person, "1"));
			status.setRollbackOnly();
		});

		assertThat(this.history.ofPerson(person)).isEmpty();
	}

	@Test
	void writesToAPersonWhoIsRegisteredInTheSameTransaction() {
		PersonId[] person = new PersonId[1];

		this.transaction.executeWithoutResult((status) -> {
			person[0] = person("kari@example.no");
			this.outbox.queue(message(MessageKind.WISH_REQUEST, person[0], "1"));
		});

		assertThat(this.history.ofPerson(person[0])).singleElement().satisfies((message) -> {
			assertThat(message.status()).isEqualTo(MessageStatus.QUEUED);
			assertThat(message.email()).isEqualTo("kari@example.no");
		});
	}

	@Test
	void hasNowhereToWriteWithoutAnAddress() {
		assertThat(queue(message(MessageKind.WISH_REQUEST, person(null), "1"))).isEqualTo(QueueOutcome.NO_ADDRESS);
	}

	@Test
	void respectsWhatWasDeclined() {
		PersonId person = person("kari@example.no");
		this.jdbc.sql("INSERT INTO message_opt_out VALUES (:person, 'AVAILABILITY_REQUEST', now())")
			.param("person", person.value())
			.update();

		assertThat(queue(message(MessageKind.AVAILABILITY_REQUEST, person, "1"))).isEqualTo(QueueOutcome.OPTED_OUT);
		assertThat(queue(message(MessageKind.AVAILABILITY_REMINDER, person, "1"))).isEqualTo(QueueOutcome.QUEUED);
		assertThat(this.history.optedOut(person, MessageKind.AVAILABILITY_REQUEST)).isTrue();
		assertThat(this.history.optedOut(MessageKind.AVAILABILITY_REQUEST, Set.of(person, PersonId.random())))
			.containsExactly(person);
	}

	@Test
	void knowsWhenSomebodyWasLastAsked() {
		PersonId asked = person("kari@example.no");
		PersonId other = person("ola@example.no");
		queue(message(MessageKind.AVAILABILITY_REQUEST, asked, "period-1"));
		queue(message(MessageKind.AVAILABILITY_REQUEST, other, "period-2"));

		assertThat(this.history.lastQueued(this.university, MessageKind.AVAILABILITY_REQUEST, "period-1",
				List.of(asked, other)))
			.containsOnlyKeys(asked);
		assertThat(this.history.lastQueued(UniversityId.random(), MessageKind.AVAILABILITY_REQUEST, "period-1",
				List.of(asked)))
			.isEmpty();
	}

	@Test
	void refusesALinkThatIsNone() {
		Map<MergeField, String> fields = new EnumMap<>(MessageMother.fields(MessageKind.WISH_REQUEST));
		fields.put(MergeField.LINK, "javascript:alert(1)");
		NewMessage message = new NewMessage(MessageKind.WISH_REQUEST, person("kari@example.no"), this.university, "1",
				fields);

		assertThatIllegalArgumentException().isThrownBy(() -> queue(message));
	}

	private NewMessage message(MessageKind kind, PersonId to, String key) {
		return MessageMother.message(kind, to, this.university, key);
	}

	private QueueOutcome queue(NewMessage message) {
		return this.outbox.queue(message);
	}

	private PersonId person(String email) {
		return SystemAccess.call(() -> this.persons.create(new NewPerson("Kari", "Nordmann", email, null)));
	}

	private void account(PersonId person, String language) {
		SystemAccess.run(() -> this.accounts.open(new NewAccount(person, "kari." + language, null, Set.of())));
		this.jdbc.sql("UPDATE account SET language = :language WHERE username = :name")
			.param("language", language)
			.param("name", "kari." + language)
			.update();
	}

}
