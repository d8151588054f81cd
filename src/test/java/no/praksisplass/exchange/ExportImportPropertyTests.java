package no.praksisplass.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import no.praksisplass.exchange.domain.ImportView;
import no.praksisplass.round.RoundView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Whatever is kept, an export that is imported changes nothing: not in any kind, format
 * or language. More seeds by {@code -Dpraksisplass.export-seeds=100}.
 */
@IntegrationTest
@CleanDatabase
class ExportImportPropertyTests {

	private static final LocalDate SPRING = LocalDate.of(2099, 2, 2);

	private static final List<String> TOWNS = List.of("4601", "4621", "4626");

	@Autowired
	private ImportWorld imports;

	@Autowired
	private StudentWorld world;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private SignedInUser coordinator;

	private RoundView round;

	private final List<PeriodId> periods = new ArrayList<>();

	private final List<Office> offices = new ArrayList<>();

	static LongStream seeds() {
		return LongStream.rangeClosed(1, Long.getLong("praksisplass.export-seeds", 3));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anExportThatIsImportedChangesNothing(long seed) {
		OddTexts odd = new OddTexts(seed);
		makeOffices(odd);
		makeStudents(odd, new Random(seed));
		for (String format : List.of("csv", "xlsx")) {
			String language = odd.one(List.of("nb", "nn", "en"));
			unchanged("practices", "/coordinator/practices/export", format, language, rows("practice"));
			unchanged("supervisors", "/coordinator/supervisors/export", format, language, rows("supervisor"));
			unchanged("answers", "/coordinator/supervisors/answers/export", format, language, rows("availability"));
			unchanged("trainees", "/coordinator/supervisors/trainees/export", format, language, rows("trainee_load"));
			unchanged("students", "/coordinator/students/export", format, language, rows("student"));
			unchanged("students", "/coordinator/students/addresses", format, language, rows("student"));
			unchanged("wishes", "/coordinator/rounds/" + this.round.id() + "/wishes/export", format, language,
					rows("wish"));
		}
	}

	private void unchanged(String kind, String path, String format, String language, int rows) {
		byte[] file = this.mvc.get()
			.uri(path + "?format=" + format)
			.header("Accept-Language", language)
			.with(user(this.coordinator))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		ImportView tried = this.imports.tried(this.coordinator, Optional.of(this.school.id()), kind, file, Map.of());
		assertThat(tried.counts())
			.as(() -> kind + " " + format + " " + language + this.imports.rows(this.coordinator, tried))
			.isEqualTo(Map.of(RowOutcome.UNCHANGED, rows));
	}

	private int rows(String table) {
		return this.jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
	}

	private void makeOffices(OddTexts odd) {
		this.school = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.school);
		for (int week = 0; week < 2; week++) {
			this.periods
				.add(this.world.period(this.school, odd.line().replace('|', '!') + week, SPRING.plusWeeks(6L * week)));
		}
		this.round = this.world.round(this.school, odd.line(), Duration.ofDays(3),
				this.periods.toArray(new PeriodId[0]));
		for (int number = 0; number < 6; number++) {
			Office office = this.world.office(odd.line() + " " + number, odd.one(TOWNS), Answer.YES, odd.number(1, 3),
					this.periods.toArray(new PeriodId[0]));
			this.offices.add(office);
			this.jdbc.sql("""
					UPDATE practice SET street_address = :street, postal_code = '5003', postal_place = :place,
					  student_rooms = :rooms, lodging_known = :lodging, lodging_note = :note, contact_name = :contact,
					  contact_phone = :phone, evening_duty = :duty WHERE id = :id""")
				.param("id", office.practice().value())
				.param("street", odd.line())
				.param("place", odd.line())
				.param("rooms", odd.number(0, 9))
				.param("lodging", odd.coin())
				.param("note", odd.lines())
				.param("contact", odd.line())
				.param("phone", odd.line())
				.param("duty", odd.coin())
				.update();
			makeSupervisor(office, number, odd);
		}
	}

	private void makeSupervisor(Office office, int number, OddTexts odd) {
		this.jdbc.sql("UPDATE supervisor SET hpr_number = :hpr, note = :note WHERE id = :id")
			.param("id", office.supervisor().value())
			.param("hpr", String.valueOf(1_000_000 + number))
			.param("note", odd.lines())
			.update();
		this.jdbc.sql("""
				UPDATE person SET given_name = :given, family_name = :family, phone = :phone, email = :email
				FROM supervisor s WHERE s.person_id = person.id AND s.id = :id""")
			.param("id", office.supervisor().value())
			.param("given", odd.line())
			.param("family", odd.line())
			.param("phone", odd.line())
			.param("email", "lege" + number + "@example.no")
			.update();
		this.jdbc.sql("UPDATE availability SET note = :note, answer = :answer WHERE supervisor_id = :id")
			.param("id", office.supervisor().value())
			.param("note", odd.lines())
			.param("answer", odd.one(List.of("YES", "MAYBE")))
			.update();
		this.jdbc
			.sql("""
					INSERT INTO trainee_load (id, version, supervisor_id, kind, starts_on, ends_on, takes_seat, takes_room, known_since)
					VALUES (gen_random_uuid(), 0, :id, :kind, :from, :to, :seat, :room, now())""")
			.param("id", office.supervisor().value())
			.param("kind", odd.one(List.of("LIS1", "ALIS", "OTHER")))
			.param("from", SPRING.plusDays(odd.number(0, 300)))
			.param("to", SPRING.plusDays(odd.number(301, 900)))
			.param("seat", odd.coin())
			.param("room", odd.coin())
			.update();
	}

	private void makeStudents(OddTexts odd, Random random) {
		for (int number = 0; number < 5; number++) {
			Pupil pupil = this.world.pupil(this.school, "s" + number, odd.line(),
					this.periods.toArray(new PeriodId[0]));
			this.jdbc.sql("UPDATE student SET cohort = :cohort WHERE id = :id")
				.param("cohort", odd.line())
				.param("id", pupil.id().value())
				.update();
			UUID list = UUID.randomUUID();
			this.jdbc.sql("""
					INSERT INTO wish_list (id, version, round_id, student_id, delivered_at, delivered_by, channel)
					VALUES (:id, 0, :round, :student, now(), :person, 'SELF')""")
				.param("id", list)
				.param("round", this.round.id().value())
				.param("student", pupil.id().value())
				.param("person", pupil.user().personId().value())
				.update();
			List<Office> wished = new ArrayList<>(this.offices);
			Collections.shuffle(wished, random);
			int wishes = odd.number(3, 5);
			for (int rank = 1; rank <= wishes; rank++) {
				this.jdbc.sql("""
						INSERT INTO wish (id, wish_list_id, rank, practice_id, period_id)
						VALUES (gen_random_uuid(), :list, :rank, :practice, :period)""")
					.param("list", list)
					.param("rank", rank)
					.param("practice", wished.get(rank).practice().value())
					.param("period", odd.coin() ? odd.one(this.periods).value() : null)
					.update();
			}
		}
	}

}
