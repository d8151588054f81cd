package no.praksisplass.security.domain.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SignInLink.Purpose;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Many use one link, or guess at one code, at the same moment. */
@IntegrationTest
@CleanDatabase
class LinkRaceTests {

	private static final int USERS = 6;

	private static final int ROUNDS = 20;

	@Autowired
	private LinkStore store;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	private AccountId account;

	@BeforeEach
	void openAccount() {
		this.account = SystemAccess.call(() -> this.accounts
			.open(new NewAccount(this.persons.create(new NewPerson("Kari", "Lege", "kari@example.org", null)), "kari",
					null, Set.of(RoleGrant.of(Role.SUPERVISOR)))));
	}

	@Test
	void signsOneInOfAllWhoUseALinkAtOnce() throws Exception {
		for (int round = 0; round < ROUNDS; round++) {
			LinkSecret link = link();
			assertThat(atOnce(() -> this.store.use(link).isPresent())).as("round " + round)
				.containsOnlyOnce(true)
				.hasSize(USERS);
		}
	}

	/** What the one above would miss if the threads never met. */
	@Test
	void wouldSignSeveralInIfItLookedFirstAndMarkedAfterwards() throws Exception {
		int most = 0;
		for (int round = 0; round < ROUNDS && most < 2; round++) {
			LinkSecret link = link();
			List<Boolean> came = atOnce(() -> {
				Optional<?> found = this.store.find(link);
				this.jdbc.sql("UPDATE sign_in_link SET used_at = now() WHERE token_hash = :hash")
					.param("hash", link.hash())
					.update();
				return found.isPresent();
			});
			most = Math.max(most, (int) came.stream().filter(Boolean::booleanValue).count());
		}
		assertThat(most).isGreaterThan(1);
	}

	@Test
	void countsCodesThatAreTypedAtOnce() throws Exception {
		LinkSecret browser = LinkSecret.random();
		this.store.ask(browser, "address", Duration.ofMinutes(10));
		List<Boolean> counted = new ArrayList<>();
		for (int round = 0; round < 3; round++) {
			counted.addAll(atOnce(() -> this.store.countCode(browser).isPresent()));
		}
		assertThat(counted).hasSize(3 * USERS).filteredOn(Boolean::booleanValue).hasSize(LinkStore.ATTEMPTS);
	}

	private LinkSecret link() {
		LinkSecret link = LinkSecret.random();
		this.store.save(link, this.account, Purpose.INVITATION, Instant.now().plusSeconds(600), null, null);
		return link;
	}

	private static List<Boolean> atOnce(Callable<Boolean> act) throws Exception {
		CyclicBarrier barrier = new CyclicBarrier(USERS);
		ExecutorService threads = Executors.newFixedThreadPool(USERS);
		try {
			List<Future<Boolean>> running = new ArrayList<>();
			for (int user = 0; user < USERS; user++) {
				running.add(threads.submit(() -> {
					barrier.await(20, TimeUnit.SECONDS);
					return act.call();
				}));
			}
			List<Boolean> answers = new ArrayList<>();
			for (Future<Boolean> each : running) {
				answers.add(each.get(20, TimeUnit.SECONDS));
			}
			return answers;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
