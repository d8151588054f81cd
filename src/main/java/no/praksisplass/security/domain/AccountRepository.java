package no.praksisplass.security.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

/** Stored accounts. */
interface AccountRepository extends JpaRepository<Account, UUID> {

	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByUsername(String username);

	@EntityGraph(attributePaths = "roles")
	Optional<Account> findByPersonId(UUID personId);

	boolean existsByUsername(String username);

	boolean existsByPersonId(UUID personId);

	@Query("select count(a) > 0 from Account a join a.roles r where r.role = no.praksisplass.security.Role.ADMIN")
	boolean hasAdministrator();

	@Query("select count(a) > 0 from Account a join a.roles r where r.role = no.praksisplass.security.Role.ADMIN and a.enabled and a.id <> :id")
	boolean hasEnabledAdministratorBeside(UUID id);

	/**
	 * Lets one transaction at a time decide who administers, so that two administrators
	 * cannot remove each other at once.
	 */
	@NativeQuery("select 1 from (select pg_advisory_xact_lock(7203116)) as held")
	List<Integer> lockAdministrators();

}
