package no.praksisplass.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import org.springframework.boot.SpringApplication;

/**
 * Databases for tests on one server per test run. The migrations run once, on a template;
 * every Spring context gets a copy of it, so that contexts do not see each other's rows
 * and jobs.
 */
public final class TestDatabase {

	private static final String PREFIX = "praksisplass_test_" + UUID.randomUUID().toString().substring(0, 8) + "_";

	private static final String TEMPLATE = PREFIX + "template";

	private static final List<String> created = new ArrayList<>();

	private static final PostgresServer server = PostgresServer.start();

	/** The tables that the migrations fill; a test starts with their rows in place. */
	private static final Set<String> referenceTables = migrateTemplate();

	private final String name;

	private TestDatabase(String name) {
		this.name = name;
	}

	/**
	 * A new database with every migration applied and no rows but those of the
	 * migrations.
	 */
	public static synchronized TestDatabase create() {
		TestDatabase database = new TestDatabase(PREFIX + created.size());
		createDatabase(database.name, " TEMPLATE " + TEMPLATE);
		return database;
	}

	private static Set<String> migrateTemplate() {
		SpringApplication.getShutdownHandlers().add(TestDatabase::dropAll);
		createDatabase(TEMPLATE, "");
		Flyway.configure().dataSource(server.urlOf(TEMPLATE), server.username(), server.password()).load().migrate();
		try (Connection connection = server.connect(TEMPLATE); Statement statement = connection.createStatement()) {
			Set<String> filled = new TreeSet<>();
			for (String table : tables(statement)) {
				if (statement.executeQuery("SELECT 1 FROM " + table + " LIMIT 1").next()) {
					filled.add(table);
				}
			}
			return filled;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void createDatabase(String name, String options) {
		server.execute("CREATE DATABASE " + name + options);
		created.add(name);
	}

	private static void dropAll() {
		if (server.isExternal()) {
			created.forEach((name) -> server.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)"));
		}
	}

	/** Every table of the public schema, quoted. */
	static Set<String> tables(Statement statement) throws SQLException {
		Set<String> names = new TreeSet<>();
		try (ResultSet rows = statement
			.executeQuery("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()")) {
			while (rows.next()) {
				names.add(rows.getString(1));
			}
		}
		return names;
	}

	/** The tables that the migrations fill, quoted; Flyway's own is among them. */
	static Set<String> referenceTables() {
		return referenceTables;
	}

	public String jdbcUrl() {
		return server.urlOf(this.name);
	}

	public String username() {
		return server.username();
	}

	public String password() {
		return server.password();
	}

}
