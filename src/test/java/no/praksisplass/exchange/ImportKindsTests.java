package no.praksisplass.exchange;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.exchange.domain.ImportStatus;
import no.praksisplass.exchange.domain.ImportView;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * What each kind of import makes of its files, and that an export imported is no change.
 */
@IntegrationTest
@CleanDatabase
class ImportKindsTests {

	private static final LocalDate SPRING = LocalDate.of(2027, 2, 1);

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

	@BeforeEach
	void school() {
		this.school = this.world.school("uib");
		this.coordinator = this.world.coordinator(this.school);
	}

	@Test
	void theFileOfTheStudentSystemWorksAsItIs() {
		this.world.period(this.school, "Vår 1", SPRING);
		this.world.period(this.school, "Vår 2", SPRING.plusWeeks(6));
		this.world.period(this.school, "Høst", SPRING.plusWeeks(30));
		String file = """
				studentnr;navn;e-post;studieprogramkode;emnekode;termin;kull
				223344;"Nordmann, Kari Anne";kari@student.example.no;MED;MEDuib;2027 VÅR;H2023
				223345;Ola Nordmann;ola@student.example.no;MED;MEDuib;2027 HØST;H2023
				""";
		ImportView tried = tried("students", file);
		assertThat(tried.columns()).containsExactly("studentNumber", "name", "email", "programme", "course", "term",
				"cohort");
		assertThat(tried.fixed()).containsEntry("campus", "Årstadvollen");
		assertThat(tried.counts()).as(() -> problems(tried)).isEqualTo(Map.of(RowOutcome.CREATE, 2));
		assertThat(this.imports.confirmed(this.coordinator, tried).status()).isEqualTo(ImportStatus.DONE);
		assertThat(this.jdbc.sql("""
				SELECT p.family_name || '/' || p.given_name || '/' || string_agg(t.name, ',' ORDER BY t.name)
				FROM student s JOIN person p ON p.id = s.person_id JOIN student_period sp ON sp.student_id = s.id
				JOIN placement_period t ON t.id = sp.period_id
				GROUP BY s.student_number, p.family_name, p.given_name ORDER BY s.student_number""")
			.query(String.class)
			.list()).containsExactly("Nordmann/Kari Anne/Vår 1,Vår 2", "Nordmann/Ola/Høst");
		assertThat(tried("students", file).counts()).isEqualTo(Map.of(RowOutcome.UNCHANGED, 2));
	}

	@Test
	void supervisorsAreKnownByTheirNumberOrNameAndShownBeforeAndAfter() {
		this.world.office("Bryggen", "4601", Answer.YES, 1);
		ImportView tried = tried("supervisors", """
				HPR;Fornavn;Etternavn;Legekontor;Kommune;Studenter samtidig;Telefon
				;Veileder;Bryggen;Bryggen;Bergen;2;+47 900 00 000
				1234567;Kari;Ny;Bryggen;4601;1;
				1234568;Kari;Borte;Ukjent kontor;;1;
				1234567;Kari;Dobbel;Bryggen;;1;
				1234569;;Uten;Bryggen;;0;
				""");
		assertThat(tried.counts()).as(() -> problems(tried))
			.isEqualTo(Map.of(RowOutcome.CHANGE, 1, RowOutcome.CREATE, 1, RowOutcome.ERROR, 3));
		List<PlannedRow> rows = rows(tried);
		assertThat(rows.get(0).changes()).extracting(FieldChange::column, FieldChange::before, FieldChange::after)
			.containsExactly(tuple("phone", "", "+47 900 00 000"), tuple("maxStudentsAtATime", "3", "2"));
		assertThat(rows.get(2).problems()).extracting(RowProblem::messageKey)
			.contains("exchange.problem.unknown-practice");
		assertThat(rows.get(3).problems()).extracting(RowProblem::messageKey)
			.containsExactly("exchange.problem.repeated");
		assertThat(rows.get(4).problems()).extracting(RowProblem::column, RowProblem::messageKey)
			.containsExactly(tuple("givenName", "supervisor.givenName.missing"),
					tuple("maxStudentsAtATime", "supervisor.maxStudentsAtATime.between"));
	}

	@ParameterizedTest
	@CsvSource({ "practices,/coordinator/practices/export,csv", "practices,/coordinator/practices/export,xlsx",
			"supervisors,/coordinator/supervisors/export,csv", "supervisors,/coordinator/supervisors/export,xlsx",
			"students,/coordinator/students/export,csv", "students,/coordinator/students/addresses,xlsx" })
	void anExportThatIsImportedChangesNothing(String kind, String path, String format) {
		this.world.office("=1+1 kontor", "4601", Answer.YES, 1);
		this.world.office("'@Voss \"legekontor\"; og co", "4621", Answer.YES, 1);
		this.world.pupil(this.school, "s1", "Ødegård", this.world.period(this.school, "Vår 1", SPRING));
		this.world.pupil(this.school, "s2", "+Ås");
		this.jdbc.sql("UPDATE person SET phone = '+47 55 00 00 00', email = 'a@example.no'").update();
		this.jdbc.sql("UPDATE practice SET lodging_note = E'To linjer\\r\\nog -en til', contact_phone = '-1'").update();
		for (String language : List.of("nb", "en")) {
			byte[] file = this.mvc.get()
				.uri(path + "?format=" + format)
				.header("Accept-Language", language)
				.with(user(this.coordinator))
				.exchange()
				.getResponse()
				.getContentAsByteArray();
			ImportView tried = this.imports.tried(this.coordinator, Optional.of(this.school.id()), kind, file,
					Map.of());
			assertThat(tried.counts()).as(() -> problems(tried)).isEqualTo(Map.of(RowOutcome.UNCHANGED, 2));
		}
	}

	@Test
	void studentsWithAProtectedAddressAreInNoListOfAddresses() throws UnsupportedEncodingException {
		this.world.pupil(this.school, "s1", "Åpen");
		this.world.pupil(this.school, "s2", "Skjult");
		this.jdbc.sql("UPDATE student SET protected_address = true WHERE student_number = 's2'").update();
		assertThat(text("/coordinator/students/addresses")).contains("Åpen", "Hjemveien 7").doesNotContain("Skjult");
		assertThat(text("/coordinator/students/export")).contains("Åpen", "Skjult").doesNotContain("Hjemveien");
		ImportView tried = tried("students",
				"Studentnummer;Studiested;Emnekode;Kull;Hjemadresse\ns2;Årstadvollen;MEDuib;H2023;Hemmelig vei 1\n");
		assertThat(rows(tried).get(0).changes()).singleElement()
			.isEqualTo(new FieldChange("homeStreet", FieldChange.HIDDEN, FieldChange.HIDDEN));
	}

	@Test
	void anExportFollowsTheListsFilterAndMarksFormulas() throws UnsupportedEncodingException {
		this.world.office("=cmd()", "4601", Answer.YES, 1);
		this.world.office("Voss", "4621", Answer.YES, 1);
		assertThat(text("/coordinator/practices/export?municipality=4621")).contains("Voss").doesNotContain("cmd");
		assertThat(text("/coordinator/practices/export?q=cmd")).startsWith("\uFEFFPraksissted-ID;")
			.contains(";'=cmd();")
			.doesNotContain("Voss");
	}

	private String text(String path) throws UnsupportedEncodingException {
		return this.mvc.get()
			.uri(path)
			.with(user(this.coordinator))
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private ImportView tried(String kind, String file) {
		return this.imports.tried(this.coordinator, Optional.of(this.school.id()), kind, file);
	}

	private List<PlannedRow> rows(ImportView view) {
		return this.imports.rows(this.coordinator, view);
	}

	private String problems(ImportView view) {
		return rows(view).toString();
	}

}
