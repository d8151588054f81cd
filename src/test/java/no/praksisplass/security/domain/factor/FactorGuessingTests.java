package no.praksisplass.security.domain.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import no.praksisplass.person.NewPerson;
import no.praksisplass.person.Persons;
import no.praksisplass.security.Accounts;
import no.praksisplass.security.NewAccount;
import no.praksisplass.security.Role;
import no.praksisplass.security.RoleGrant;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.testsupport.CleanDatabase;
import no.praksisplass.testsupport.IntegrationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Right, wrong, used and guessed codes in any order: what is answered is what a simple
 * model says, so that no order of them gets anybody in who should not be, or keeps out
 * somebody who should.
 */
@IntegrationTest
@CleanDatabase
class FactorGuessingTests {

	private static final int MOST = 10;

	private static final int ACTS = 60;

	@Autowired
	private FactorCheck check;

	@Autowired
	private FactorStore store;

	@Autowired
	private Persons persons;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Clock clock;

	@ParameterizedTest
	@MethodSource("seeds")
	void answersAsTheModelSays(int seed) {
		Random random = new Random(seed);
		PersonId person = SystemAccess.call(() -> this.persons.create(new NewPerson("Kari", "Lege", null, null)));
		AccountId account = SystemAccess.call(
				() -> this.accounts.open(new NewAccount(person, "kari", null, Set.of(RoleGrant.of(Role.SUPERVISOR)))));
		String secret = Totp.secret();
		this.store.add(account, secret, 0);
		List<RecoveryCode> codes = RecoveryCode.some();
		this.store.replaceCodes(account, codes);
		Model model = new Model();
		List<String> told = new ArrayList<>();
		for (int act = 0; act < ACTS; act++) {
			long now = this.clock.instant().getEpochSecond() / 30;
			boolean expected;
			String typed;
			switch (random.nextInt(8)) {
				case 0 -> {
					RecoveryCode code = codes.get(random.nextInt(codes.size()));
					typed = code.value();
					expected = model.recovers(code);
				}
				case 1 -> {
					long step = now + random.nextInt(2);
					typed = code(secret, step);
					expected = model.takes(step);
				}
				default -> {
					typed = wrong(secret, now, random);
					expected = model.takes(-1);
				}
			}
			told.add(typed);
			assertThat(isTaken(account, person, typed)).as("seed %d, after %s", seed, told).isEqualTo(expected);
		}
		assertThat(model.guessed).as("seed %d looked at", seed).isLessThanOrEqualTo(MOST * (1 + model.successes));
	}

	static IntStream seeds() {
		return IntStream.range(0, Integer.getInteger("praksisplass.seeds", 12));
	}

	private boolean isTaken(AccountId account, PersonId person, String typed) {
		try {
			this.check.require(account, person, typed);
			return true;
		}
		catch (RuleViolation ex) {
			return false;
		}
	}

	private static String code(String secret, long step) {
		return Totp.code(secret, Instant.ofEpochSecond(step * 30));
	}

	private static String wrong(String secret, long now, Random random) {
		Set<String> near = new HashSet<>(
				LongStream.rangeClosed(now - 3, now + 3).mapToObj((step) -> code(secret, step)).toList());
		String guess = "%06d".formatted(random.nextInt(1_000_000));
		return near.contains(guess) ? wrong(secret, now, random) : guess;
	}

	/** What is to happen: ten tries between two successes, and nothing twice. */
	private static final class Model {

		private final Set<RecoveryCode> used = new HashSet<>();

		private long last;

		private int tries;

		private int guessed;

		private int successes;

		boolean recovers(RecoveryCode code) {
			return this.used.add(code);
		}

		boolean takes(long step) {
			if (++this.tries > MOST) {
				return false;
			}
			if (step <= this.last) {
				this.guessed++;
				return false;
			}
			this.last = step;
			this.tries = 0;
			this.successes++;
			return true;
		}

	}

}
