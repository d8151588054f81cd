package no.praksisplass.matching.web.group;

import java.nio.charset.StandardCharsets;
import java.util.List;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.assembly.Assembler;
import no.praksisplass.matching.domain.decision.DecisionService;
import no.praksisplass.matching.domain.group.GroupService;
import no.praksisplass.matching.domain.group.Nearness;
import no.praksisplass.matching.domain.group.NewGroup;
import no.praksisplass.matching.engine.model.Together;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Students who are placed together, from the coordinator's page to the problem. */
@IntegrationTest
@CleanDatabase
class GroupPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private GroupService groups;

	@Autowired
	private DecisionService decisions;

	@Autowired
	private Assembler assembler;

	@Autowired
	private Rounds rounds;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void whoIsPutTogetherIsTogetherInTheProblemUntilItIsUndone() {
		Scene scene = this.world.scene("uib", 3);
		this.world.office("Bryggen", Answer.YES, 2, scene.period());
		this.world.office("Årstad", Answer.YES, 1, scene.period());
		assertThat(html(get(scene.coordinator(), scene))).contains("Ingen skal plasseres sammen");
		assertThat(add(scene, "uib1, UIB2", "PRACTICE", "Deler bil")).hasStatus3xxRedirection();
		assertThat(html(get(scene.coordinator(), scene))).contains("Student1", "(uib2)", "Samme legekontor",
				"Deler bil");
		List<Together> together = together(scene);
		assertThat(together).hasSize(1);
		assertThat(together.get(0).students()).hasSize(2);
		assertThat(together.get(0).seatGroups()).hasSize(2).allSatisfy((seats) -> assertThat(seats).hasSize(1));
		String group = this.jdbc.sql("SELECT id FROM student_group").query(String.class).single();
		assertThat(post(scene, "/groups/" + group + "/remove")).hasStatus3xxRedirection();
		assertThat(together(scene)).isEmpty();
	}

	@Test
	void seatsOfAMunicipalityLieTogetherToo() {
		Scene scene = this.world.scene("uib", 2);
		this.world.office("Bryggen", Answer.YES, 1, scene.period());
		this.world.office("Årstad", Answer.YES, 1, scene.period());
		add(scene, "uib1\nuib2", "MUNICIPALITY", "Samme barnehage");
		assertThat(together(scene).get(0).seatGroups()).singleElement()
			.satisfies((seats) -> assertThat(seats).hasSize(2));
	}

	@Test
	void whoNoLongerTakesPartIsLeftOut() {
		Scene scene = this.world.scene("uib", 3);
		add(scene, "uib1 uib2 uib3", "PRACTICE", "Kollokvie");
		this.jdbc.sql("UPDATE student SET active = false WHERE student_number = 'uib3'").update();
		assertThat(together(scene).get(0).students()).hasSize(2);
		this.jdbc.sql("UPDATE student SET active = false WHERE student_number = 'uib2'").update();
		assertThat(together(scene)).isEmpty();
	}

	@Test
	void whatCannotBeIsRefusedWithWhatWasTyped() {
		Scene scene = this.world.scene("uib", 4);
		PeriodId later = this.students.period(scene.school(), "Periode 2", AllocationWorld.MONDAY.plusWeeks(10));
		this.students.pupil(scene.school(), "uib9", "Student9", later);
		assertRefused(scene, "uib1 uib77", "Ingen student i runden har studentnummer uib77");
		assertRefused(scene, "uib1 uib1", "En gruppe er på 2 til 10 studenter");
		assertRefused(scene, "", "Skriv studentnumrene");
		assertThat(html(add(scene, "uib1 uib2", "PRACTICE", " "))).contains("Skriv hvorfor", "uib1 uib2");
		add(scene, "uib1 uib2", "PRACTICE", "Deler bil");
		assertRefused(scene, "uib2 uib3", "Student2", "allerede i en gruppe");
		this.jdbc.sql("UPDATE allocation_round SET rule = 'PICK_NUMBER'").update();
		assertRefused(scene, "uib3 uib4", "velger etter valgnummer");
	}

	@Test
	void whoIsLockedApartCannotBePutTogether() {
		Scene scene = this.world.scene("uib", 2);
		Office one = this.world.office("Bryggen", Answer.YES, 2, scene.period());
		Office other = this.world.office("Årstad", Answer.YES, 2, scene.period());
		lock(scene, 0, one);
		lock(scene, 1, other);
		assertRefused(scene, "uib1 uib2", "Lås opp først");
		assertThat(add(scene, "uib1 uib2", "MUNICIPALITY", "Deler bil")).hasStatus3xxRedirection();
	}

	@Test
	void whoIsTogetherCannotBeLockedApart() {
		Scene scene = this.world.scene("uib", 2);
		Office one = this.world.office("Bryggen", Answer.YES, 2, scene.period());
		Office other = this.world.office("Årstad", Answer.YES, 2, scene.period());
		add(scene, "uib1 uib2", "PRACTICE", "Deler bil");
		lock(scene, 0, one);
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> lock(scene, 1, other))
			.satisfies((refused) -> assertThat(refused.messageKey()).isEqualTo("matching.group.lock"));
		lock(scene, 1, one);
	}

	@Test
	void anotherUniversityKnowsNothingOfIt() {
		Scene scene = this.world.scene("uib", 2);
		Scene strange = this.world.scene("uio", 0);
		assertThat(get(strange.coordinator(), scene)).hasStatus(HttpStatus.NOT_FOUND);
		AllocationWorld.asDo(scene.coordinator(), () -> this.groups.add(scene.round(),
				new NewGroup(List.of("uib1", "uib2"), Nearness.PRACTICE, "Deler bil")));
		String group = this.jdbc.sql("SELECT id FROM student_group").query(String.class).single();
		assertThat(post(strange, "/groups/" + group + "/remove")).hasStatus3xxRedirection();
		assertThat(together(scene)).as("a group of another round stays").hasSize(1);
	}

	private void lock(Scene scene, int student, Office office) {
		AllocationWorld.asDo(scene.coordinator(), () -> this.decisions.lock(scene.round(),
				scene.students().get(student).id(), new Seat(office.supervisor(), scene.period()), "Avtalt"));
	}

	private List<Together> together(Scene scene) {
		return this.assembler.assemble(this.rounds.find(scene.round()).orElseThrow()).problem().together();
	}

	private void assertRefused(Scene scene, String numbers, String... said) {
		MvcTestResult refused = add(scene, numbers, "PRACTICE", "Deler bil");
		assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(html(refused)).contains(said).contains("Deler bil");
	}

	private MvcTestResult add(Scene scene, String numbers, String nearness, String reason) {
		return this.mvc.post()
			.uri("/coordinator/rounds/" + scene.round() + "/groups")
			.param("students", numbers)
			.param("nearness", nearness)
			.param("reason", reason)
			.with(user(scene.coordinator()))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(Scene scene, String path) {
		return this.mvc.post()
			.uri("/coordinator/rounds/" + scene.round() + path)
			.with(user(scene.coordinator()))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(SignedInUser who, Scene scene) {
		return this.mvc.get().uri("/coordinator/rounds/" + scene.round() + "/groups").with(user(who)).exchange();
	}

	private static String html(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
