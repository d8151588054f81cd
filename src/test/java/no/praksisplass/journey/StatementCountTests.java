package no.praksisplass.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import no.praksisplass.journey.CrawlWorld.Examples;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.testsupport.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * No page asks the database more often because there is more to show: each is opened on
 * little and on more data, and may send no more statements the second time.
 */
@IntegrationTest
@CleanDatabase
class StatementCountTests {

	private static final int GROWTHS = 4;

	/** Show what the session remembers, and redirect without it. */
	private static final Set<String> HALF_WAY = Set.of("/sign-in/code", "/sign-in/factor", "/sign-in/factor/enrol",
			"/sign-in/linking", "/sign-in/leaving");

	@Autowired
	private CrawlWorld world;

	@Autowired
	private GrowthWorld growth;

	@Autowired
	private Addresses addresses;

	@Autowired
	private UserDetailsService users;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void noPageSendsMoreStatementsForMoreRows() {
		Examples examples = this.world.begin();
		// One of everything, since a page need not ask about a list that is empty
		Map<String, List<String>> few = statements(of(examples, this.growth.grow(examples, 1)));
		RunView last = null;
		for (int number = 2; number <= GROWTHS; number++) {
			last = this.growth.grow(examples, number);
		}
		Map<String, List<String>> many = statements(of(examples, last));
		List<String> complaints = new ArrayList<>();
		few.forEach((pattern, before) -> {
			List<String> after = many.get(pattern);
			if (after.size() > before.size()) {
				List<String> further = new ArrayList<>(after);
				before.forEach(further::remove);
				complaints.add("%s sent %d statements, then %d, among them %s".formatted(pattern, before.size(),
						after.size(), String.join("\n", further)));
			}
		});
		assertThat(complaints).isEmpty();
	}

	/** The examples with the run that is built on all there is. */
	private Examples of(Examples examples, RunView run) {
		Map<String, Object> ids = new HashMap<>(examples.ids());
		ids.put("proposals", this.world.hearing(examples.draft(), run));
		ids.put("runs", run.id());
		return new Examples(ids, examples.queries(), examples.more(), examples.draft(), examples.published(),
				examples.office());
	}

	private Map<String, List<String>> statements(Examples examples) {
		Map<String, List<String>> statements = new TreeMap<>();
		Set<String> patterns = this.addresses.patterns();
		assertThat(patterns.removeAll(HALF_WAY)).isTrue();
		for (String pattern : patterns) {
			MockMvcRequestBuilder request = request(Addresses.of(pattern, examples));
			// The first look at a notice marks it as read
			assertThat(request).as(pattern).hasStatusOk();
			statements.put(pattern, Statements.during(() -> assertThat(request).as(pattern).hasStatusOk()));
		}
		return statements;
	}

	private MockMvcRequestBuilder request(String path) {
		Visitor visitor = Visitor.of(path);
		MockMvcRequestBuilder request = this.mvc.get().uri(path);
		return (visitor == Visitor.NOBODY) ? request
				: request.with(user(this.users.loadUserByUsername(visitor.username())));
	}

}
