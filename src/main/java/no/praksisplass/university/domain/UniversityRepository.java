package no.praksisplass.university.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stores universities. */
public interface UniversityRepository extends Repository<University, UUID> {

	University save(University university);

	Optional<University> findById(UUID id);

	List<University> findAllByOrderByName();

	Optional<University> findByCode(String code);

}
