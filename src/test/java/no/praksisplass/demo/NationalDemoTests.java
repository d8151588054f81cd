package no.praksisplass.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;

import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demonstration as large as the country. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NationalDemoTests {

	@Autowired
	private ApplicationContext application;

	@Autowired
	private JdbcClient database;

	private DemoContext demo;

	@BeforeAll
	void load() throws SQLException {
		this.demo = new DemoContext(this.application, "national");
		this.demo.empty();
		assertThat(this.demo.data().loadIntoEmptyDatabase()).isTrue();
	}

	@AfterAll
	void empty() throws SQLException {
		this.demo.empty();
		this.demo.close();
	}

	@Test
	void itIsAsLargeAsTheCountry() {
		assertThat(count("student")).isEqualTo(1_024);
		assertThat(count("supervisor")).isEqualTo(5_500);
		assertThat(count("practice")).isEqualTo(1_200);
		assertThat(count("(SELECT DISTINCT municipality_number FROM practice) AS served")).isEqualTo(357);
		assertThat(count("university")).isEqualTo(4);
		assertThat(count("allocation_round")).isEqualTo(5);
	}

	@Test
	void everyUniversityHasAnswersAndWishes() {
		assertThat(count(
				"(SELECT DISTINCT p.university_id FROM availability a JOIN placement_period p ON p.id = a.period_id) AS asked"))
			.isEqualTo(4);
		assertThat(count("wish_list")).isBetween(900L, 1_000L);
	}

	@Test
	void aScaleThatDoesNotExistIsRefused() {
		assertThatExceptionOfType(BeanCreationException.class)
			.isThrownBy(() -> new DemoContext(this.application, "huge"))
			.havingRootCause()
			.withMessage("praksisplass.demo is 'huge', but can be regional or national");
	}

	private long count(String of) {
		return this.database.sql("SELECT count(*) FROM " + of).query(Long.class).single();
	}

}
