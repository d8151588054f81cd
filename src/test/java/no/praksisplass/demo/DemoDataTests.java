package no.praksisplass.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import no.praksisplass.demo.load.DemoData;
import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.security.DemoAccounts;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoDataTests {

	/** Everything that does not depend on the day or on random ids, a line a row. */
	private static final String CONTENT = """
			SELECT md5(string_agg(line, '\n' ORDER BY line)) FROM (
				SELECT concat_ws('|', 'person', given_name, family_name, email, phone) AS line FROM person
				UNION ALL
				SELECT concat_ws('|', 'practice', name, organisation_number, street_address, municipality_number,
					latitude, longitude, student_rooms, lodging_note, contact_name) FROM practice
				UNION ALL
				SELECT concat_ws('|', 'answer', email, p.name, answer, seats, no_reason, channel) FROM availability a
					JOIN supervisor s ON s.id = a.supervisor_id JOIN person ON person.id = s.person_id
					JOIN placement_period p ON p.id = a.period_id
				UNION ALL
				SELECT concat_ws('|', 'wish', u.code, student_number, rank, practice.name, w.municipality_number, pp.name)
					FROM wish w JOIN wish_list l ON l.id = w.wish_list_id JOIN student s ON s.id = l.student_id
					JOIN university u ON u.id = s.university_id
					LEFT JOIN practice ON practice.id = w.practice_id
					LEFT JOIN placement_period pp ON pp.id = w.period_id
				UNION ALL
				SELECT concat_ws('|', 'base', u.code, student_number, b.kind, b.municipality_number, b.latitude)
					FROM student_base b JOIN student s ON s.id = b.student_id
					JOIN university u ON u.id = s.university_id
				UNION ALL
				SELECT concat_ws('|', 'consideration', student_number, case_reference, early_turn, email)
					FROM special_consideration c JOIN student s ON s.id = c.student_id
					LEFT JOIN supervisor ON supervisor.id = set_supervisor_id
					LEFT JOIN person ON person.id = supervisor.person_id
				UNION ALL
				SELECT concat_ws('|', 'trainee', email, kind, takes_seat) FROM trainee_load t
					JOIN supervisor s ON s.id = t.supervisor_id JOIN person ON person.id = s.person_id) AS lines
			""";

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Practices practices;

	@Autowired
	private Municipalities municipalities;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private MessageSource messages;

	@Autowired
	private Clock clock;

	private DemoContext demo;

	@BeforeAll
	void load() throws SQLException {
		this.demo = new DemoContext(this.application);
		this.demo.empty();
		assertThat(this.demo.data().loadIntoEmptyDatabase()).isTrue();
	}

	@AfterAll
	void empty() throws SQLException {
		this.demo.empty();
		this.demo.close();
	}

	@Test
	void withoutTheProfileThereIsNothingToLoadIt() {
		assertThat(this.application.getBeanProvider(DemoData.class)).isEmpty();
		assertThat(this.application.getBeanProvider(DemoLoader.class)).isEmpty();
		assertThat(this.application.getBeanProvider(DemoAccounts.class)).isEmpty();
	}

	@Test
	void itIsAsLargeAsItSays() {
		String region = "left(p.municipality_number, 2) IN ('46', '11', '15')";
		assertThat(count("practice p WHERE " + region)).isEqualTo(90);
		assertThat(count("supervisor s JOIN practice p ON p.id = s.practice_id WHERE " + region)).isEqualTo(750);
		assertThat(count("supervisor s JOIN practice p ON p.id = s.practice_id WHERE supervising AND " + region))
			.isEqualTo(250);
		assertThat(count("student s JOIN university u ON u.id = s.university_id WHERE u.code = 'uib'"))
			.as("with 24 who have had their practice")
			.isEqualTo(274);
		assertThat(count("round_period r JOIN university u ON u.id = r.university_id WHERE u.code = 'uib'"))
			.as("with the period that has ended")
			.isEqualTo(5);
		assertThat(count("student s JOIN university u ON u.id = s.university_id WHERE u.code <> 'uib'")).isEqualTo(36);
		assertThat(count("student WHERE protected_address")).isEqualTo(3);
		assertThat(count("special_consideration")).isBetween(10L, 15L);
		assertThat(count("wish_list")).isBetween(250L, 280L);
	}

	@Test
	void aSecondLoadingLeavesEverythingAsItWas() {
		String before = content();

		assertThat(this.demo.data().loadIntoEmptyDatabase()).isFalse();
		assertThat(content()).isEqualTo(before);
	}

	@Test
	void everyLoadingGivesTheSame() throws SQLException {
		String before = content();
		this.demo.empty();
		assertThat(this.demo.data().loadIntoEmptyDatabase()).isTrue();

		assertThat(content()).isEqualTo(before);
	}

	@Test
	void numbersAndAddressesAreNobodys() {
		assertThat(column("SELECT hpr_number FROM supervisor WHERE hpr_number IS NOT NULL")).isNotEmpty()
			.doesNotHaveDuplicates()
			.allMatch((number) -> number.matches("999[0-9]{6}"));
		assertThat(column("SELECT phone FROM person UNION ALL SELECT contact_phone FROM practice"))
			.doesNotHaveDuplicates()
			.allMatch((number) -> number.matches("01( [0-9]{2}){3}"));
		assertThat(column("SELECT email FROM person")).doesNotHaveDuplicates()
			.allMatch((address) -> address.endsWith("@example.no"));
		assertThat(column("SELECT organisation_number FROM practice WHERE organisation_number IS NOT NULL"))
			.isNotEmpty()
			.allMatch((number) -> number.startsWith("1"));
	}

	@Test
	void everyPracticeLiesInOrNearItsMunicipality() {
		for (PracticeView practice : this.practices.allActive()) {
			Coordinate middle = this.municipalities.find(practice.municipalityNumber()).orElseThrow().coordinate();
			Coordinate own = Optional.ofNullable(practice.coordinate()).orElseThrow();
			assertThat(own.metresTo(middle)).as(practice.toString()).isCloseTo(0, within(60_000.0));
		}
	}

	@Test
	void everyAccountThatIsListedHasItsPasswordAndADescription() {
		List<DemoAccounts.DemoAccount> listed = this.demo.accounts().list();
		assertThat(listed).hasSize(11);
		for (DemoAccounts.DemoAccount account : listed) {
			String hash = this.database.sql("SELECT password_hash FROM account WHERE enabled AND username = ?")
				.param(account.username())
				.query(String.class)
				.single();
			assertThat(this.passwords.matches(account.password(), hash)).isTrue();
			for (String language : List.of("nb", "nn", "en")) {
				assertThat(this.messages.getMessage(account.descriptionMessageKey(), null,
						Locale.forLanguageTag(language)))
					.isNotBlank();
			}
		}
	}

	@Test
	void oneStudentHasWishedAndTheOtherHasNotAndTheSupervisorHasQuestions() {
		String wishes = "wish_list l JOIN student s ON s.id = l.student_id JOIN account a ON a.person_id = s.person_id"
				+ " WHERE a.username = ";
		assertThat(count(wishes + "'student'")).isEqualTo(1);
		assertThat(count(wishes + "'student2'")).isZero();
		String answers = "availability v JOIN supervisor s ON s.id = v.supervisor_id"
				+ " JOIN account a ON a.person_id = s.person_id JOIN placement_period p ON p.id = v.period_id"
				+ " WHERE a.username = 'veileder'";
		assertThat(count(answers)).isEqualTo(1);
		assertThat(count(answers + " AND p.ends_on >= current_date")).isZero();
	}

	@Test
	void wishesAndAnswersAreOpenNow() {
		Instant now = this.clock.instant();
		assertThat(this.database
			.sql("SELECT count(*) FROM allocation_round WHERE ? BETWEEN wishes_open_at AND wishes_close_at")
			.param(java.sql.Timestamp.from(now))
			.query(Long.class)
			.single()).isEqualTo(4);
		assertThat(this.database.sql("SELECT count(*) FROM placement_period WHERE availability_deadline > ?")
			.param(java.sql.Timestamp.from(now))
			.query(Long.class)
			.single()).isEqualTo(7);
	}

	private long count(String from) {
		return this.database.sql("SELECT count(*) FROM " + from).query(Long.class).single();
	}

	private List<String> column(String query) {
		return this.database.sql(query).query(String.class).list();
	}

	private String content() {
		return this.database.sql(CONTENT).query(String.class).single();
	}

}
