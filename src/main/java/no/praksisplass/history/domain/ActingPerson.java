package no.praksisplass.history.domain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the beginning of each transaction that may write who is at work:
 * the person signed in, and the name of the transaction, which for work of the
 * application's own is what names it. The triggers of the trail read both; they end with
 * the transaction.
 */
@Component
class ActingPerson implements TransactionExecutionListener {

	private final DataSource dataSource;

	private final CurrentUser currentUser;

	ActingPerson(DataSource dataSource, CurrentUser currentUser) {
		this.dataSource = dataSource;
		this.currentUser = currentUser;
	}

	/**
	 * Who is signed in may have to be read from the session in the database first: now,
	 * while no connection is held, for else requests could wait for each other's.
	 */
	@Override
	public void beforeBegin(TransactionExecution transaction) {
		if (isTold(transaction)) {
			this.currentUser.find();
		}
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		if (failure == null && isTold(transaction)) {
			Optional<SignedInUser> user = this.currentUser.find();
			tell(user.map((present) -> present.personId().toString()).orElse(""),
					user.isPresent() ? "" : transaction.getTransactionName());
		}
	}

	/** The sessions' own transactions have no name, and must not ask for the session. */
	private static boolean isTold(TransactionExecution transaction) {
		return transaction.isNewTransaction() && !transaction.isReadOnly()
				&& !transaction.getTransactionName().isEmpty();
	}

	private void tell(String actor, String task) {
		Connection connection = DataSourceUtils.getConnection(this.dataSource);
		try (PreparedStatement statement = connection.prepareStatement(
				"SELECT set_config('praksisplass.actor', ?, true), set_config('praksisplass.task', ?, true)")) {
			statement.setString(1, actor);
			statement.setString(2, task);
			statement.execute();
		}
		catch (SQLException ex) {
			throw new CannotGetJdbcConnectionException("The database does not know who is at work", ex);
		}
		finally {
			DataSourceUtils.releaseConnection(connection, this.dataSource);
		}
	}

}
