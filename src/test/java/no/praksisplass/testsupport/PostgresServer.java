package no.praksisplass.testsupport;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.SpringApplication;

/**
 * The PostgreSQL server of this test run: the one named by
 * {@code PRAKSISPLASS_TEST_JDBC_URL} (user and password in the URL, and allowed to create
 * databases), else a {@code postgres:18} container where a Docker engine brings one up,
 * else an embedded PostgreSQL 18. Tests never skip for want of one, and the log says
 * which it is. The last two trade durability for speed.
 *
 * @param url a JDBC URL with the name of the database left out as {@code %s}
 * @param maintenanceDatabase a database to be connected to while others are made
 * @param isExternal whether the server outlives the test run
 */
record PostgresServer(String url, String maintenanceDatabase, String username, String password, boolean isExternal) {

	private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

	private static final String URL_VARIABLE = "PRAKSISPLASS_TEST_JDBC_URL";

	static PostgresServer start() {
		return start(System.getenv(URL_VARIABLE), DockerClientFactory.instance()::isDockerAvailable,
				PostgresServer::container, PostgresServer::embedded);
	}

	/** The first there is; the later ones are not tried. */
	static PostgresServer start(@Nullable String url, BooleanSupplier docker, Supplier<PostgresServer> container,
			Supplier<PostgresServer> embedded) {
		if (url != null && !url.isBlank()) {
			log.info("Tests use the PostgreSQL that {} names", URL_VARIABLE);
			return named(url.trim());
		}
		try {
			if (docker.getAsBoolean()) {
				PostgresServer started = container.get();
				log.info("Tests use a postgres:18 container");
				return started;
			}
			log.info("Tests use an embedded PostgreSQL, for no Docker engine answers");
		}
		catch (RuntimeException ex) {
			log.warn("Tests use an embedded PostgreSQL, for the Docker engine that answers brings up no container", ex);
		}
		return embedded.get();
	}

	private static PostgresServer named(String url) {
		Matcher parts = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]+)\\?user=([^&]+)&password=([^&]*)")
			.matcher(url);
		if (!parts.matches()) {
			throw new IllegalStateException(URL_VARIABLE
					+ " is not of the form jdbc:postgresql://host:port/database?user=name&password=secret");
		}
		return new PostgresServer(parts.group(1) + "%s", parts.group(2), parts.group(3), parts.group(4), true);
	}

	private static PostgresServer container() {
		PostgreSQLContainer container = new PostgreSQLContainer("postgres:18")
			.withEnv("POSTGRES_INITDB_ARGS", "--locale=C.UTF-8 --locale-provider=icu --icu-locale=nb-NO")
			.withTmpFs(Map.of("/var/lib/postgresql", "rw"))
			.withCommand("postgres", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "max_connections=300");
		container.start();
		return new PostgresServer(
				"jdbc:postgresql://" + container.getHost() + ":" + container.getMappedPort(5432) + "/%s",
				container.getDatabaseName(), container.getUsername(), container.getPassword(), false);
	}

	private static PostgresServer embedded() {
		// Beside the unpacked programs, where the library finds and stops what a killed
		// run leaves behind
		File data = new File(System.getProperty("java.io.tmpdir"), "embedded-pg/" + UUID.randomUUID());
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setDataDirectory(data)
				.setRegisterShutdownHook(false)
				.setLocaleConfig("locale", "C.UTF-8")
				.setLocaleConfig("locale-provider", "icu")
				.setLocaleConfig("icu-locale", "nb-NO")
				.setServerConfig("full_page_writes", "off")
				.setServerConfig("unix_socket_directories", "")
				.start();
			// After the Spring contexts, which still speak to it while they close
			SpringApplication.getShutdownHandlers().add(() -> stop(server));
			return new PostgresServer("jdbc:postgresql://localhost:" + server.getPort() + "/%s", "postgres", "postgres",
					"", false);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop(EmbeddedPostgres server) {
		try {
			server.close();
		}
		catch (IOException ex) {
			log.warn("The embedded PostgreSQL could not be stopped", ex);
		}
	}

	/** The JDBC URL of one of the server's databases. */
	String urlOf(String database) {
		return this.url.replace("%s", database);
	}

	/**
	 * Carries out one statement in the maintenance database, such as to create another.
	 */
	void execute(String sql) {
		try (Connection connection = connect(this.maintenanceDatabase);
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(sql, ex);
		}
	}

	Connection connect(String database) throws SQLException {
		return DriverManager.getConnection(urlOf(database), this.username, this.password);
	}

}
