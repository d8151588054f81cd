package no.praksisplass.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.assembly.Assembler;
import no.praksisplass.matching.engine.Matcher;
import no.praksisplass.matching.engine.Verifier;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.matching.engine.model.Verdict;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.testsupport.IntegrationTest;
import no.praksisplass.university.Universities;
import no.praksisplass.university.UniversityView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The demonstration is worth showing: not everybody can have what they wish, and
 * something says why.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoRoundTests {

	private static final Logger LOG = LoggerFactory.getLogger(DemoRoundTests.class);

	@Autowired
	private ApplicationContext application;

	@Autowired
	private Universities universities;

	@Autowired
	private Rounds rounds;

	@Autowired
	private Assembler assembler;

	private DemoContext demo;

	@BeforeAll
	void load() throws SQLException {
		this.demo = new DemoContext(this.application);
		this.demo.empty();
		this.demo.data().loadIntoEmptyDatabase();
	}

	@AfterAll
	void empty() throws SQLException {
		this.demo.empty();
		this.demo.close();
	}

	@Test
	void theLargeRoundHasFailedWishesAndABottleneck() {
		Problem problem = problem("uib");
		Result result = solved(problem);

		int students = result.placements().size() + result.unplaced().size();
		assertThat(students).isEqualTo(250);
		assertThat(result.placements()).hasSizeBetween(225, 248);
		assertThat(reasons(result)).contains(Unplaced.Reason.BOTTLENECK);
		assertThat(result.bottlenecks()).isNotEmpty()
			.allSatisfy((bottleneck) -> assertThat(bottleneck.shortBy()).isPositive());
		assertThat(result.bottlenecks()).anySatisfy((bottleneck) -> assertThat(bottleneck.limits()).isNotEmpty());
		assertThat(result.ranks().byRank().get(1)).isBetween(students / 4, students * 9 / 10);
		LOG.info("{} students, {} placed, unplaced {}, ranks {}, bottlenecks {}", students, result.placements().size(),
				result.unplaced().stream().map(Unplaced::reason).toList(), result.ranks(),
				result.bottlenecks()
					.stream()
					.map((each) -> each.students().size() + "/" + each.seats().size() + "/" + each.limits().size() + ":"
							+ each.shortBy())
					.toList());
	}

	@Test
	void theSmallRoundsCanBeSolvedToo() {
		for (String code : Set.of("uio", "ntnu", "uit")) {
			Result result = solved(problem(code));
			assertThat(result.placements()).as(code).hasSizeGreaterThanOrEqualTo(6);
		}
	}

	private Problem problem(String code) {
		UniversityView university = this.universities.findAll()
			.stream()
			.filter((each) -> each.code().equals(code))
			.findFirst()
			.orElseThrow();
		RoundView round = this.rounds.ofUniversity(university.id()).get(0);
		return SystemAccess.call(() -> this.assembler.assemble(round)).problem();
	}

	private static Result solved(Problem problem) {
		Result result = new Matcher().solve(problem, SolveControl.NONE);
		assertThat(new Verifier().verify(problem, result)).extracting(Verdict::code).isEqualTo(Verdict.Code.VALID);
		return result;
	}

	private static Set<Unplaced.Reason> reasons(Result result) {
		return result.unplaced().stream().map(Unplaced::reason).collect(Collectors.toSet());
	}

}
