package no.praksisplass.placement.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.publication.PublicationService;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.StudentWorld;
import no.praksisplass.student.StudentWorld.Office;
import no.praksisplass.student.StudentWorld.Pupil;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Two published placements swapped where every seat is taken. */
@IntegrationTest
@CleanDatabase
class SwapPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AllocationWorld world;

	@Autowired
	private StudentWorld students;

	@Autowired
	private PublicationService publications;

	@Autowired
	private Placements placements;

	private Scene scene;

	private Pupil barred;

	private PlacementView first;

	private PlacementView second;

	@BeforeEach
	void publish() {
		this.scene = this.world.scene("uib", 2);
		Office near = this.world.office("Nær", Answer.YES, 1, this.scene.period());
		Office far = this.world.office("Fjern", Answer.YES, 1, this.scene.period());
		Office third = this.world.office("Tredje", Answer.YES, 1, this.scene.period());
		this.barred = this.students.pupil(this.scene.school(), "uib9", "Uvenn", Optional.empty(),
				Stream.of(near, far)
					.map((office) -> new ConflictView(office.supervisor(), null, ConflictKind.FAMILY))
					.toList(),
				this.scene.period());
		RunView run = this.world.run(this.scene);
		AllocationWorld.asDo(this.scene.coordinator(), () -> this.publications.publish(run.id()));
		assertThat(inForce(this.barred).supervisorId()).isEqualTo(third.supervisor());
		this.first = inForce(this.scene.students().get(0));
		this.second = inForce(this.scene.students().get(1));
	}

	@Test
	void twoStudentsSwapAndTheThirdIsLeftInPeace() {
		PlacementView untouched = inForce(this.barred);
		assertThat(swap(this.first.id(), this.second.id(), "Bor der")).hasStatus3xxRedirection();
		PlacementView now = inForce(this.scene.students().get(0));
		assertThat(now.supervisorId()).isEqualTo(this.second.supervisorId());
		assertThat(inForce(this.scene.students().get(1)).supervisorId()).isEqualTo(this.first.supervisorId());
		assertThat(this.placements.find(this.first.id()).orElseThrow())
			.returns(PlacementStatus.MOVED, PlacementView::status)
			.returns("Bor der", PlacementView::endReason);
		assertThat(inForce(this.barred)).isEqualTo(untouched);
		assertThat(get(this.scene.coordinator(), now.id())).bodyText().contains("Bytt plass med en annen student");
	}

	@Test
	void aConflictOnEitherSideKeepsTwoFromSwapping() {
		PlacementId his = inForce(this.barred).id();
		assertThat(get(this.scene.coordinator(), his)).bodyText().contains("Ingen andre i runden kan ha denne plassen");
		assertThat(get(this.scene.coordinator(), this.first.id())).bodyText()
			.contains("value=\"" + this.second.id())
			.doesNotContain("value=\"" + his);
		for (PlacementId partner : List.of(his, this.first.id(), PlacementId.random())) {
			assertThat(swap(this.first.id(), partner, "Bor der")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
				.bodyText()
				.contains("De to kan ikke bytte plass lenger. Velg en annen.", "Bor der");
		}
		assertThat(this.placements.inForce(this.scene.round())).hasSize(3);
	}

	@Test
	void aSwapNeedsAPartnerAndAReason() {
		assertThat(post(this.scene.coordinator(), this.first.id(), "partner", "", "reason", "Bor der"))
			.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("Velg hvem studenten skal bytte med.", "Bor der");
		assertThat(swap(this.first.id(), this.second.id(), " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
			.bodyText()
			.contains("id=\"swap-reason-error\"");
		assertThat(this.placements.find(this.first.id()).orElseThrow().status()).isEqualTo(PlacementStatus.PUBLISHED);
	}

	@Test
	void whatHasEndedCannotBeSwappedAndOthersFindNothing() {
		swap(this.first.id(), this.second.id(), "Bor der");
		assertThat(swap(this.first.id(), this.second.id(), "Igjen")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		Scene oslo = this.world.scene("uio", 1);
		assertThat(post(oslo.coordinator(), this.first.id(), "partner", this.second.id().toString(), "reason", "Nei"))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private PlacementView inForce(Pupil student) {
		return this.placements.ofStudent(student.id())
			.stream()
			.filter((placement) -> placement.status() == PlacementStatus.PUBLISHED)
			.findFirst()
			.orElseThrow();
	}

	private MvcTestResult get(SignedInUser who, PlacementId id) {
		return this.mvc.get().uri("/coordinator/placements/" + id).with(user(who)).exchange();
	}

	private MvcTestResult swap(PlacementId id, PlacementId partner, String reason) {
		return post(this.scene.coordinator(), id, "partner", partner.toString(), "reason", reason);
	}

	private MvcTestResult post(SignedInUser who, PlacementId id, String... parameters) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.post()
			.uri("/coordinator/placements/" + id + "/swap")
			.with(user(who))
			.with(csrf());
		for (int i = 0; i < parameters.length; i += 2) {
			request = request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

}
