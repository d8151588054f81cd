package no.praksisplass.demo.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that belongs to this process and keeps its data between starts. It
 * trusts every user of the machine, so it is for trial and development.
 */
final class DemoDatabase implements AutoCloseable {

	static final String USER = "postgres";

	private static final String NAME = "praksisplass";

	private static final Logger log = LoggerFactory.getLogger(DemoDatabase.class);

	private final DataDirectoryLock lock;

	private final EmbeddedPostgres server;

	private DemoDatabase(DataDirectoryLock lock, EmbeddedPostgres server) {
		this.lock = lock;
		this.server = server;
	}

	/**
	 * Starts the server on the data of the directory, or on a new and empty database.
	 * @param directory made when missing
	 * @param timeout how long the server may take to answer
	 * @throws DemoDatabaseUnavailableException where another process uses the directory
	 * or the server cannot run
	 */
	static DemoDatabase start(Path directory, Duration timeout) {
		Path home = directory.toAbsolutePath().normalize();
		try {
			Files.createDirectories(home);
			DataDirectoryLock lock = DataDirectoryLock.acquire(home);
			try {
				return start(home, timeout, lock);
			}
			catch (IOException | SQLException | RuntimeException | InterruptedException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (DemoDatabaseUnavailableException ex) {
			throw ex;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw unavailable(home, ex);
		}
		catch (IOException | SQLException | RuntimeException ex) {
			throw unavailable(home, ex);
		}
	}

	private static DemoDatabase start(Path home, Duration timeout, DataDirectoryLock lock)
			throws IOException, SQLException, InterruptedException {
		Path cluster = home.resolve("cluster");
		Path programs = home.resolve("programs");
		new LeftOverServer(cluster, programs).stop();
		removeHalfMade(cluster);
		EmbeddedPostgres server = server(cluster, programs, timeout).start();
		createDatabase(server);
		log.warn("Embedded PostgreSQL in {} on port {}: it trusts every user of this machine and is for trial and "
				+ "development only", home, server.getPort());
		return new DemoDatabase(lock, server);
	}

	private static EmbeddedPostgres.Builder server(Path cluster, Path programs, Duration timeout) {
		boolean linux = System.getProperty("os.name").startsWith("Linux");
		return EmbeddedPostgres.builder()
			// An object of its own, since the programs' place is remembered per resolver
			.setPgBinaryResolver(new OwnPrograms())
			.setOverrideWorkingDirectory(programs.toFile())
			.setDataDirectory(cluster)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(timeout)
			.setLocaleConfig("locale", linux ? "C.UTF-8" : "C")
			.setLocaleConfig("locale-provider", "icu")
			.setLocaleConfig("icu-locale", "nb-NO")
			// The library starts its servers with both off, for throw-away data
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("max_connections", "60");
	}

	/**
	 * A process killed while it made the cluster leaves one that nothing can start on.
	 */
	private static void removeHalfMade(Path cluster) throws IOException {
		if (Files.exists(cluster) && Files.notExists(cluster.resolve("global/pg_control"))) {
			org.springframework.util.FileSystemUtils.deleteRecursively(cluster);
		}
	}

	private static void createDatabase(EmbeddedPostgres server) throws SQLException, IOException {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				PreparedStatement query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
				Statement statement = connection.createStatement()) {
			query.setString(1, NAME);
			if (!query.executeQuery().next()) {
				statement.execute("CREATE DATABASE " + NAME);
			}
		}
		catch (SQLException ex) {
			server.close();
			throw ex;
		}
	}

	private static DemoDatabaseUnavailableException unavailable(Path home, Exception cause) {
		return new DemoDatabaseUnavailableException(
				"The demo database in " + home + " could not be started: " + cause.getMessage(),
				"See the log above for what PostgreSQL says. As root, PostgreSQL needs user namespaces "
						+ "(unshare); without them start as an ordinary user. To use a database of your own, set "
						+ "SPRING_DATASOURCE_URL. To begin anew, delete the directory.",
				cause);
	}

	String jdbcUrl() {
		return this.server.getJdbcUrl(USER, NAME);
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		this.lock.close();
	}

	/**
	 * The default programs; each server resolves its own, so that they are unpacked where
	 * it is told.
	 */
	private static final class OwnPrograms implements PgBinaryResolver {

		@Override
		public InputStream getPgBinary(String system, String machineHardware) throws IOException {
			return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machineHardware);
		}

	}

}
