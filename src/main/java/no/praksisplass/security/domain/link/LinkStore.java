package no.praksisplass.security.domain.link;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import no.praksisplass.security.SignInLink.Purpose;
import no.praksisplass.shared.AccountId;
import no.praksisplass.shared.PersonId;

/** Keeps links and the requests for them; each of its statements is one step for all. */
@Component
class LinkStore {

	/** Codes that may be typed for one request. */
	static final int ATTEMPTS = 5;

	/** How long what is over is kept. */
	private static final Duration MEMORY = Duration.ofDays(30);

	/** People who share an address; more than this is no office but a mistake. */
	private static final int SHARING = 5;

	private static final String USE = """
			UPDATE sign_in_link l SET used_at = :now FROM account a
			WHERE a.id = l.account_id AND a.enabled AND l.used_at IS NULL AND l.expires_at > :now
			  AND l.%s = :hash
			RETURNING a.username""";

	private final JdbcClient jdbc;

	private final Clock clock;

	LinkStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The accounts, closed ones left out, of the people with this e-mail address. */
	List<Owner> owners(String email) {
		return this.jdbc.sql("""
				SELECT a.id, a.person_id FROM account a JOIN person p ON p.id = a.person_id
				WHERE lower(p.email) = lower(:email) AND a.enabled ORDER BY a.id LIMIT :most""")
			.param("email", email)
			.param("most", SHARING)
			.query((row, number) -> new Owner(new AccountId(row.getObject("id", UUID.class)),
					new PersonId(row.getObject("person_id", UUID.class))))
			.list();
	}

	/** Whether an account can be called so: the shape is allowed and nobody is yet. */
	boolean canBeName(String name) {
		return this.jdbc.sql("""
				SELECT :name ~ '^[a-z0-9][a-z0-9._@+-]{1,99}$'
				  AND NOT EXISTS (SELECT 1 FROM account WHERE username = :name)""")
			.param("name", name)
			.query(Boolean.class)
			.single();
	}

	/** Keeps that a browser asked for a link, and forgets what is long over. */
	void ask(LinkSecret browser, String addressHash, Duration lifetime) {
		Instant now = this.clock.instant();
		Timestamp before = Timestamp.from(now.minus(MEMORY));
		this.jdbc.sql("DELETE FROM sign_in_request WHERE expires_at < :before").param("before", before).update();
		this.jdbc.sql("DELETE FROM sign_in_link WHERE expires_at < :before").param("before", before).update();
		this.jdbc.sql("""
				INSERT INTO sign_in_request (secret_hash, address_hash, asked_at, expires_at)
				VALUES (:secret, :address, :now, :expires)""")
			.param("secret", browser.hash())
			.param("address", addressHash)
			.param("now", Timestamp.from(now))
			.param("expires", Timestamp.from(now.plus(lifetime)))
			.update();
	}

	/** Keeps a link; one that was asked for has a request and a code as well. */
	void save(LinkSecret link, AccountId account, Purpose purpose, Instant expiresAt, @Nullable LinkSecret browser,
			@Nullable String code) {
		this.jdbc
			.sql("""
					INSERT INTO sign_in_link (token_hash, account_id, request_hash, code_hash, purpose, issued_at, expires_at)
					VALUES (:token, :account, :request, :code, :purpose, :now, :expires)""")
			.param("token", link.hash())
			.param("account", account.value())
			.param("request", (browser != null) ? browser.hash() : null)
			.param("code", (browser != null && code != null) ? browser.with(code).hash() : null)
			.param("purpose", purpose.name())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("expires", Timestamp.from(expiresAt))
			.update();
	}

	/** Whom a link that can be used signs in, without using it. */
	Optional<PersonId> find(LinkSecret link) {
		return this.jdbc.sql("""
				SELECT a.person_id FROM sign_in_link l JOIN account a ON a.id = l.account_id
				WHERE l.token_hash = :hash AND a.enabled AND l.used_at IS NULL AND l.expires_at > :now""")
			.param("hash", link.hash())
			.param("now", now())
			.query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
			.optional();
	}

	/**
	 * Uses a link up, or a browser's secret with a code: of several who try, at once or
	 * later, one gets the account's name.
	 */
	Optional<String> use(LinkSecret secret) {
		return this.jdbc.sql(USE.formatted(secret.hasCode() ? "code_hash" : "token_hash"))
			.param("hash", secret.hash())
			.param("now", now())
			.query(String.class)
			.optional();
	}

	/**
	 * Counts a code typed for a request.
	 * @return the hash of the address it was made for; empty if the request is over or
	 * too many codes were typed for it
	 */
	Optional<String> countCode(LinkSecret browser) {
		return this.jdbc.sql("""
				UPDATE sign_in_request SET attempts = attempts + 1
				WHERE secret_hash = :hash AND expires_at > :now AND attempts < :most RETURNING address_hash""")
			.param("hash", browser.hash())
			.param("now", now())
			.param("most", ATTEMPTS)
			.query(String.class)
			.optional();
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	/**
	 * Who gets a link.
	 *
	 * @param account which account it opens
	 * @param person whose that is
	 */
	record Owner(AccountId account, PersonId person) {
	}

}
