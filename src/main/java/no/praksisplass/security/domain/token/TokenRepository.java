package no.praksisplass.security.domain.token;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stored one-time tokens. */
interface TokenRepository extends JpaRepository<StoredToken, String> {

	/**
	 * Marks a usable token as used: 1 for the one caller who did, 0 for everybody else.
	 */
	@Modifying
	@Query("update StoredToken t set t.usedAt = :now where t.tokenHash = :hash and t.usedAt is null and t.expiresAt > :now")
	int use(String hash, Instant now);

	/** Stops the tokens that the account has not used. */
	@Modifying
	@Query("delete from StoredToken t where t.accountId = :account and t.usedAt is null")
	void withdraw(UUID account);

	/** Forgets what has long been over. */
	@Modifying
	@Query("delete from StoredToken t where t.expiresAt < :before")
	void forget(Instant before);

}
