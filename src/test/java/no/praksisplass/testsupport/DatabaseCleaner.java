package no.praksisplass.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

import javax.sql.DataSource;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Empties all tables but those that the migrations fill, before each test of a
 * {@link CleanDatabase} class and after its last.
 */
public class DatabaseCleaner extends AbstractTestExecutionListener {

	private static final String DEADLOCK = "40P01";

	private static final int MOST_TRIES = 5;

	/** Before the listener that begins the transaction of a test. */
	@Override
	public int getOrder() {
		return 3500;
	}

	@Override
	public void beforeTestMethod(TestContext testContext) throws SQLException {
		cleanFor(testContext);
	}

	private static void cleanFor(TestContext testContext) throws SQLException {
		if (AnnotatedElementUtils.hasAnnotation(testContext.getTestClass(), CleanDatabase.class)) {
			clean(testContext.getApplicationContext().getBean(DataSource.class));
		}
	}

	/** The next class may count on rolled back transactions, and finds no rows then. */
	@Override
	public void afterTestClass(TestContext testContext) throws SQLException {
		cleanFor(testContext);
	}

	/**
	 * Empties the tables at once, for a test that needs it in its midst. Work that an
	 * earlier test left behind (an event's listener, a job) may hold tables in another
	 * order; where that ends in a deadlock, the emptying is done again.
	 */
	public static void clean(DataSource dataSource) throws SQLException {
		for (int tries = 1; tries <= MOST_TRIES; tries++) {
			try {
				truncate(dataSource);
				return;
			}
			catch (SQLException ex) {
				if (tries == MOST_TRIES || !DEADLOCK.equals(ex.getSQLState())) {
					throw ex;
				}
			}
		}
	}

	private static void truncate(DataSource dataSource) throws SQLException {
		try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
			Set<String> tables = TestDatabase.tables(statement);
			tables.removeAll(TestDatabase.referenceTables());
			statement.execute("SET lock_timeout = '20s'");
			statement.execute("TRUNCATE " + String.join(", ", tables) + " RESTART IDENTITY");
			statement.execute("RESET lock_timeout");
		}
	}

}
