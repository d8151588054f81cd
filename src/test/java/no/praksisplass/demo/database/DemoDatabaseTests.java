package no.praksisplass.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Two processes on one directory, and one that was killed. */
class DemoDatabaseTests {

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	@TempDir
	private Path directory;

	@Test
	void refusesASecondProcessAndTakesOverFromAKilledOne() throws Exception {
		Files.createDirectories(this.directory.resolve("cluster/half-made"));
		long server;
		try (OtherProcess other = OtherProcess.on(this.directory)) {
			DemoDatabaseUnavailableException refused = catchThrowableOfType(DemoDatabaseUnavailableException.class,
					() -> DemoDatabase.start(this.directory, TIMEOUT));
			assertThat(refused)
				.hasMessage("The demo database in " + this.directory + " is in use by another running Praksisplass.");
			FailureAnalysis told = new DemoDatabaseFailureAnalyzer().analyze(refused, refused);
			assertThat(told.getDescription()).isEqualTo(refused.getMessage());
			assertThat(told.getAction()).contains("Stop the other one first", "PRAKSISPLASS_DEMO_DATA_DIRECTORY");
			server = serverProcess();
			other.kill();
		}
		assertThat(ProcessHandle.of(server)).as("the server that the killed process left").isPresent();
		try (DemoDatabase database = DemoDatabase.start(this.directory, TIMEOUT)) {
			assertThat(serverProcess()).isNotEqualTo(server);
			assertThat(kept(database)).isEqualTo("skrevet");
		}
		assertThat(this.directory.resolve("cluster/postmaster.pid")).doesNotExist();
	}

	/** After a restart of the machine the number may belong to anything. */
	@Test
	void stopsNoProcessForItsNumberAlone() throws Exception {
		Path cluster = Files.createDirectories(this.directory.resolve("cluster"));
		Path programs = Files.createDirectories(this.directory.resolve("programs"));
		Path pidFile = Files.writeString(cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
		new LeftOverServer(cluster, programs).stop();
		assertThat(pidFile).doesNotExist();
	}

	private long serverProcess() throws IOException {
		return Long.parseLong(Files.readAllLines(this.directory.resolve("cluster/postmaster.pid")).get(0).strip());
	}

	private static String kept(DemoDatabase database) throws SQLException {
		try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT text FROM kept")) {
			assertThat(rows.next()).isTrue();
			return rows.getString(1);
		}
	}

}
