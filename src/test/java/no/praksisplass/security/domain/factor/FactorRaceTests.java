package no.praksisplass.security.domain.factor;

import java.util.ArrayList;
import java.util.List;
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

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The same code, typed in several places at the same moment. */
@IntegrationTest
@CleanDatabase
class FactorRaceTests {

	private static final int PLACES = 6;

	private static final int ROUNDS = 10;

	@Autowired
	private FactorStore store;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	private AccountId account;

	@BeforeEach
	void enrol() {
		this.account = SystemAccess.call(
				() -> this.accounts.open(new NewAccount(this.persons.create(new NewPerson("Kari", "Lege", null, null)),
						"kari", null, Set.of(RoleGrant.of(Role.SUPERVISOR)))));
		this.store.add(this.account, Totp.secret(), 0);
	}

	@Test
	void takesTheCodeOfAStepOnceAndNoEarlierOneAfterwards() throws Exception {
		for (int round = 1; round <= ROUNDS; round++) {
			long step = round;
			assertThat(atOnce(() -> this.store.take(this.account, step))).containsOnlyOnce(true).hasSize(PLACES);
		}
		assertThat(this.store.take(this.account, 3)).isFalse();
	}

	@Test
	void usesARecoveryCodeOnce() throws Exception {
		List<RecoveryCode> codes = RecoveryCode.some();
		this.store.replaceCodes(this.account, codes);
		for (RecoveryCode code : codes) {
			assertThat(atOnce(() -> this.store.use(this.account, code.value()))).containsOnlyOnce(true);
		}
		assertThat(this.store.state(this.account).orElseThrow().recoveryCodes()).isZero();
	}

	private static List<Boolean> atOnce(Callable<Boolean> act) throws Exception {
		CyclicBarrier barrier = new CyclicBarrier(PLACES);
		ExecutorService threads = Executors.newFixedThreadPool(PLACES);
		try {
			List<Future<Boolean>> running = new ArrayList<>();
			for (int place = 0; place < PLACES; place++) {
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
