package no.praksisplass.testsupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** In which order the tests look for their database. */
class PostgresServerTests {

	private static final PostgresServer CONTAINER = new PostgresServer("container/%s", "test", "test", "test", false);

	private static final PostgresServer EMBEDDED = new PostgresServer("embedded/%s", "postgres", "postgres", "", false);

	@Test
	void theOneThatIsNamedComesFirstAndDockerIsNotAsked() {
		PostgresServer named = PostgresServer.start(" jdbc:postgresql://db:5433/mine?user=tester&password=hemmelig ",
				() -> {
					throw new AssertionError("Docker was asked");
				}, PostgresServerTests::never, PostgresServerTests::never);
		assertThat(named.urlOf("other")).isEqualTo("jdbc:postgresql://db:5433/other");
		assertThat(named.maintenanceDatabase()).isEqualTo("mine");
		assertThat(named.username()).isEqualTo("tester");
		assertThat(named.password()).isEqualTo("hemmelig");
		assertThat(named.isExternal()).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void dockerComesSecondAndTheEmbeddedOneLast(String url) {
		assertThat(PostgresServer.start(url, () -> true, () -> CONTAINER, PostgresServerTests::never))
			.isSameAs(CONTAINER);
		assertThat(PostgresServer.start(url, () -> false, PostgresServerTests::never, () -> EMBEDDED))
			.isSameAs(EMBEDDED);
	}

	@Test
	void anEngineThatCannotFetchTheImageIsNoReasonToHaveNone() {
		assertThat(PostgresServer.start(null, () -> true, () -> {
			throw new IllegalStateException("no registry");
		}, () -> EMBEDDED)).isSameAs(EMBEDDED);
		assertThat(PostgresServer.start(null, () -> {
			throw new IllegalStateException("no registry");
		}, PostgresServerTests::never, () -> EMBEDDED)).isSameAs(EMBEDDED);
	}

	@Test
	void aNameThatCannotBeReadIsNoReasonToTakeAnother() {
		assertThatIllegalStateException()
			.isThrownBy(() -> PostgresServer.start("jdbc:postgresql://db/mine", () -> true, () -> CONTAINER,
					PostgresServerTests::never))
			.withMessageContaining("PRAKSISPLASS_TEST_JDBC_URL is not of the form");
	}

	private static PostgresServer never() {
		throw new AssertionError("A later one was tried");
	}

}
