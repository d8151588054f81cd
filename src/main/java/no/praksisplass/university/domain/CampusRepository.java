package no.praksisplass.university.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stores campuses. */
public interface CampusRepository extends Repository<Campus, UUID> {

	Campus save(Campus campus);

	Optional<Campus> findById(UUID id);

	List<Campus> findByUniversityIdOrderByName(UUID universityId);

	Optional<Campus> findByUniversityIdAndName(UUID universityId, String name);

}
