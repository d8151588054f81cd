package no.praksisplass.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import org.awaitility.Awaitility;

/**
 * A Java process of its own that starts the demo's database, writes a row and holds on
 * until it is killed.
 */
final class OtherProcess implements AutoCloseable {

	private static final String READY = "ready";

	private final Process process;

	private OtherProcess(Process process) {
		this.process = process;
	}

	/** Starts the process and waits until its database has the row. */
	static OtherProcess on(Path directory) throws IOException {
		String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				OtherProcess.class.getName(), directory.toString());
		// Too long for a command line on some systems
		builder.environment().put("CLASSPATH", classpath);
		Process process = builder.redirectErrorStream(true)
			.redirectOutput(directory.resolve("other-process.log").toFile())
			.start();
		Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.failFast("The other process could not start the database", () -> !process.isAlive())
			.until(() -> Files.exists(directory.resolve(READY)));
		return new OtherProcess(process);
	}

	/** Kills the process, which gets no chance to stop its server. */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

	public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
		DemoDatabase database = DemoDatabase.start(Path.of(arguments[0]), Duration.ofSeconds(60));
		try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE kept AS SELECT 'skrevet' AS text");
		}
		Files.createFile(Path.of(arguments[0], READY));
		Thread.sleep(Duration.ofMinutes(10).toMillis());
	}

}
