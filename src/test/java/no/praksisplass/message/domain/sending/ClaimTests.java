package no.praksisplass.message.domain.sending;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import javax.sql.DataSource;

import no.praksisplass.message.MessageKind;
import no.praksisplass.message.MessageWorld;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two workers who look for work in the same instant. */
@IntegrationTest
@CleanDatabase
class ClaimTests {

	private static final String DUE = "SELECT id FROM message WHERE status = 'QUEUED' ORDER BY next_attempt_at, id LIMIT 1";

	@Autowired
	private MessageWorld world;

	@Autowired
	private DeliveryStore store;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private PlatformTransactionManager transactions;

	@BeforeEach
	void queue() {
		UniversityId university = this.world.university("uib");
		PersonId person = this.world.person("kari@example.no");
		this.world.queue(MessageKind.WISH_REQUEST, person, university, "1");
		this.world.queue(MessageKind.WISH_REQUEST, person, university, "2");
	}

	@Test
	void takeAMessageEachAndThenNone() {
		TransactionTemplate first = new TransactionTemplate(this.transactions);
		TransactionTemplate other = new TransactionTemplate(this.transactions);
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

		first.executeWithoutResult((open) -> {
			OutgoingMail mine = this.store.claim().orElseThrow();
			Optional<OutgoingMail> theirs = other.execute((alsoOpen) -> {
				Optional<OutgoingMail> taken = this.store.claim();
				assertThat(this.store.claim()).isEmpty();
				return taken;
			});
			assertThat(theirs).get().extracting(OutgoingMail::id).isNotEqualTo(mine.id());
		});
	}

	/** Without the lock both would take the same: the control of the test above. */
	@Test
	void wouldTakeTheSameWithoutALock() throws SQLException {
		try (Connection one = this.dataSource.getConnection(); Connection two = this.dataSource.getConnection()) {
			assertThat(first(one)).isEqualTo(first(two));
		}
	}

	private static Object first(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(DUE)) {
			assertThat(rows.next()).isTrue();
			return rows.getObject(1);
		}
	}

}
