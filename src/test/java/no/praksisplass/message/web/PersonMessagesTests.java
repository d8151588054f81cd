package no.praksisplass.message.web;

import java.util.Map;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.student.StudentWorld.School;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.Doctor;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.UniversityMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What was written to a person, on the coordinator's page of that person. */
@IntegrationTest
@CleanDatabase
class PersonMessagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MessageWorld messages;

	@Autowired
	private StudentWorld students;

	@Autowired
	private SupervisorWorld doctors;

	@Autowired
	private JdbcClient jdbc;

	private School school;

	private SignedInUser coordinator;

	@BeforeEach
	void school() {
		this.school = this.students.school("uib");
		this.coordinator = this.students.coordinator(this.school);
	}

	@Test
	void standOnTheSupervisorsPageWithWhatSheHasDeclined() {
		Doctor doctor = this.doctors.doctor("Berg", this.doctors.practice("Fjord legekontor"));
		String page = "/coordinator/supervisors/" + doctor.id();
		assertThat(get(page)).hasStatusOk().bodyText().contains("Ingen meldinger er skrevet");

		queue(MessageKind.AVAILABILITY_REQUEST, doctor.person(), this.school.id());
		queue(MessageKind.AVAILABILITY_REMINDER, doctor.person(), this.messages.university("uio"));
		this.jdbc.sql("UPDATE message SET status = 'BOUNCED'").update();
		this.jdbc.sql("INSERT INTO message_opt_out VALUES (:id, 'AVAILABILITY_REMINDER', now())")
			.param("id", doctor.person().value())
			.update();

		assertThat(get(page)).bodyText()
			.contains("Kan du ta imot student?", "Kom i retur", "Vil ikke ha e-post om", "Påminnelse om å svare")
			.doesNotContain("Påminnelse: Kan du ta imot student?", "Ingen meldinger er skrevet");
	}

	@Test
	void standOnTheStudentsPageTheNewestTen() {
		Pupil pupil = this.students.pupil(this.school, "s1", "Aas",
				this.students.period(this.school, "Høst", UniversityMother.MONDAY));
		for (int i = 0; i < 11; i++) {
			this.messages.queue(MessageKind.WISH_REQUEST, addressed(pupil.person()), this.school.id(), "nr" + i);
		}

		assertThat(get("/coordinator/students/" + pupil.id())).hasStatusOk()
			.bodyText()
			.contains("Nå kan du ønske praksisplass", "I kø", "Se alle 11")
			.doesNotContain("Vil ikke ha e-post om")
			.satisfies((body) -> assertThat(body.split("href=\"/coordinator/messages/", -1)).hasSize(11));
	}

	private void queue(MessageKind kind, PersonId to, UniversityId from) {
		this.messages.queue(kind, addressed(to), from, "1");
	}

	private PersonId addressed(PersonId person) {
		this.jdbc.sql("UPDATE person SET email = 'noen@example.no' WHERE id = :id")
			.params(Map.of("id", person.value()))
			.update();
		return person;
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(user(this.coordinator)).exchange();
	}

}
