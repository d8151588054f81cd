package no.praksisplass.placement.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored publications. */
public interface PublicationRepository extends Repository<Publication, UUID> {

	Publication save(Publication publication);

	Optional<Publication> findByRoundIdAndReopenedAtIsNull(UUID roundId);

	List<Publication> findByRoundIdInAndReopenedAtIsNull(Collection<UUID> roundIds);

	List<Publication> findByRoundIdOrderByPublishedAtDesc(UUID roundId);

}
