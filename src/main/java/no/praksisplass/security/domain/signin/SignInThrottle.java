package no.praksisplass.security.domain.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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
class SignInThrottle {

	/** Attempts on one name within the window. */
	static final int PER_ACCOUNT = 10;

	/** Attempts from one address within the window; a whole campus may share one. */
	static final int PER_ADDRESS = 100;

	/** How long attempts count. */
	static final Duration WINDOW = Duration.ofMinutes(15);

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
	 * Counts an attempt.
	 * @throws TooManyAttempts if it is one too many
	 */
	void attempt(String username, String address) {
		forgetOld();
		boolean tooManyFromAddress = count("ADDRESS", addressKey(address)) > PER_ADDRESS;
		if (tooManyFromAddress || count("ACCOUNT", accountKey(username)) > PER_ACCOUNT) {
			throw new TooManyAttempts();
		}
	}

	/** The attempt was a good one: it does not count, and the name starts afresh. */
	void succeeded(String username, String address) {
		this.jdbc.sql("DELETE FROM sign_in_attempts WHERE kind = 'ACCOUNT' AND key_hash = :key")
			.param("key", accountKey(username))
			.update();
		this.jdbc.sql(GIVE_BACK).param("key", addressKey(address)).update();
	}

	private int count(String kind, String key) {
		return this.jdbc.sql(COUNT)
			.param("kind", kind)
			.param("key", key)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("start", windowStart())
			.query(Integer.class)
			.single();
	}

	private void forgetOld() {
		this.jdbc.sql("DELETE FROM sign_in_attempts WHERE opened_at < :start").param("start", windowStart()).update();
	}

	private Timestamp windowStart() {
		return Timestamp.from(this.clock.instant().minus(WINDOW));
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
