package no.praksisplass.security.domain.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;

import no.praksisplass.shared.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts to sign in per name and per network address, in the database, so that
 * all instances count together. An attempt is counted before the password is looked at,
 * so that many at once do not slip through; a success gives it back.
 */
@Component
public class SignInThrottle {

	private static final String COUNT = """
			INSERT INTO sign_in_attempts AS a (kind, key_hash, attempts, opened_at) VALUES (:kind, :key, 1, :now)
			ON CONFLICT (kind, key_hash) DO UPDATE SET
			  attempts = CASE WHEN a.opened_at < :start THEN 1 ELSE least(a.attempts + 1, 1000000) END,
			  opened_at = CASE WHEN a.opened_at < :start THEN :now ELSE a.opened_at END
			RETURNING attempts""";

	private static final String GIVE_BACK = """
			UPDATE sign_in_attempts SET attempts = attempts - 1
			WHERE kind = 'ADDRESS' AND key_hash = :key AND attempts > 0""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SignInThrottle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts an attempt to sign in with a password.
	 * @throws TooManyAttempts if it is one too many
	 */
	void attempt(String username, String address) {
		attemptFrom(AttemptLimit.ADDRESS, address);
		attempt(AttemptLimit.ACCOUNT, username);
	}

	/**
	 * Counts an attempt on a name, an e-mail address or whatever else it is about.
	 * @throws TooManyAttempts if it is one too many
	 */
	public void attempt(AttemptLimit limit, String key) {
		count(limit, accountKey(key));
	}

	/**
	 * Counts an attempt from a network address.
	 * @throws TooManyAttempts if it is one too many
	 */
	public void attemptFrom(AttemptLimit limit, String address) {
		count(limit, addressKey(address));
	}

	/** The attempt was a good one: it does not count, and the name starts afresh. */
	void succeeded(String username, String address) {
		succeeded(AttemptLimit.ACCOUNT, username);
		this.jdbc.sql(GIVE_BACK).param("key", addressKey(address)).update();
	}

	/** The attempt was a good one: what it was about starts afresh. */
	public void succeeded(AttemptLimit limit, String key) {
		this.jdbc.sql("DELETE FROM sign_in_attempts WHERE kind = :kind AND key_hash = :key")
			.param("kind", limit.name())
			.param("key", accountKey(key))
			.update();
	}

	private void count(AttemptLimit limit, String key) {
		Timestamp start = Timestamp.from(this.clock.instant().minus(limit.window));
		this.jdbc.sql("DELETE FROM sign_in_attempts WHERE kind = :kind AND opened_at < :start")
			.param("kind", limit.name())
			.param("start", start)
			.update();
		int attempts = this.jdbc.sql(COUNT)
			.param("kind", limit.name())
			.param("key", key)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("start", start)
			.query(Integer.class)
			.single();
		if (attempts > limit.most) {
			throw new TooManyAttempts();
		}
	}

	private static String accountKey(String username) {
		return Sha256.of(username.strip().toLowerCase(Locale.ROOT));
	}

	/** One subscriber has a whole /64 of IPv6, so all of it counts as one address. */
	private static String addressKey(String address) {
		return Sha256.of(address.contains(":") ? network(address) : address);
	}

	private static String network(String address) {
		try {
			return Arrays.toString(Arrays.copyOf(InetAddress.getByName(address).getAddress(), 8));
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
