package no.praksisplass.bulk.web;

import java.util.ArrayList;
import java.util.List;

import no.praksisplass.exchange.ImportWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.supervisor.SupervisorWorld;
import no.praksisplass.supervisor.SupervisorWorld.School;
import no.praksisplass.supervisor.domain.SupervisorDirectory;
import no.praksisplass.supervisor.domain.SupervisorFilter;
import no.praksisplass.supervisor.domain.SupervisorRow;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages are parts of a whole order: without changes every row comes once, and a row that
 * was there all along is never skipped while others are added. One that is pushed over a
 * border by a new row before it may come again.
 */
@IntegrationTest
@CleanDatabase
class PagingWalkTests {

	private static final int ALIKE = 30;

	@Autowired
	private SupervisorWorld world;

	@Autowired
	private SupervisorDirectory directory;

	private SignedInUser coordinator;

	private SupervisorFilter everybody;

	private PracticeId practice;

	@BeforeEach
	void make() {
		School school = this.world.school("uib");
		this.coordinator = this.world.coordinator(school);
		this.everybody = new SupervisorFilter(school.id(), "", null, "", null, null, null, null);
		this.practice = this.world.practice("Fjord legekontor");
		for (int i = 0; i < ALIKE; i++) {
			this.world.doctor("Like", this.practice);
		}
	}

	@Test
	void rowsThatAreAlikeComeOnceEach() {
		for (String sort : List.of("name", "practice", "municipality", "seats", "confirmed")) {
			assertThat(walk(sort, () -> {
			})).as(sort).hasSize(ALIKE).doesNotHaveDuplicates();
		}
	}

	@Test
	void noRowIsSkippedWhileOthersAreAdded() {
		List<SupervisorId> before = walk("name", () -> {
		});
		List<SupervisorId> seen = walk("name", () -> this.world.doctor("Aa", this.practice));
		assertThat(seen).containsAll(before);
	}

	private List<SupervisorId> walk(String sort, Runnable between) {
		List<SupervisorId> seen = new ArrayList<>();
		Page<SupervisorRow> page = page(0, sort);
		seen.addAll(page.map(SupervisorRow::id).toList());
		for (int number = 1; number < page.getTotalPages(); number++) {
			between.run();
			page = page(number, sort);
			seen.addAll(page.map(SupervisorRow::id).toList());
		}
		return seen;
	}

	private Page<SupervisorRow> page(int number, String sort) {
		return ImportWorld.as(this.coordinator,
				() -> this.directory.search(this.everybody, PageRequest.of(number, 7, Sort.by(sort))));
	}

}
