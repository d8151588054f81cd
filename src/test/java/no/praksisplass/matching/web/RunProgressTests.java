package no.praksisplass.matching.web;

import no.praksisplass.matching.AllocationWorld;
import no.praksisplass.matching.AllocationWorld.Scene;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.security.TestUsers;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.Answer;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@IntegrationTest
@CleanDatabase
class RunProgressTests {

	@Autowired
	private AllocationWorld world;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void theProgressOfARunIsAFragmentThatReloadsThePageAtTheEnd() {
		Scene scene = this.world.scene("uib", 2);
		this.world.office("Bryggen", Answer.YES, 2, scene.period());
		RunView run = this.world.run(scene);
		String path = "/coordinator/runs/" + run.id() + "/progress";
		assertThat(this.mvc.get().uri(path).with(user(scene.coordinator()))).hasStatusOk()
			.containsHeader("HX-Refresh")
			.bodyText()
			.contains("<progress")
			.doesNotContain("<html");
		assertThat(this.mvc.get().uri(path).with(user(TestUsers.coordinatorOf(UniversityId.random()))))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

}
