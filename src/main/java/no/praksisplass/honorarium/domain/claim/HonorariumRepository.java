package no.praksisplass.honorarium.domain.claim;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored honoraria. */
interface HonorariumRepository extends Repository<Honorarium, UUID> {

	Optional<Honorarium> findById(UUID id);

	/** These, in the order of their ids, which nobody else can change meanwhile. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select h from Honorarium h where h.id in :ids order by h.id")
	List<Honorarium> lockAll(Collection<UUID> ids);

	void flush();

}
