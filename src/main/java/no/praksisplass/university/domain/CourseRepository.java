package no.praksisplass.university.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stores courses. */
public interface CourseRepository extends Repository<Course, UUID> {

	Course save(Course course);

	List<Course> findByIdIn(Collection<UUID> ids);

	Optional<Course> findById(UUID id);

	List<Course> findByUniversityIdOrderByCode(UUID universityId);

	List<Course> findByUniversityIdAndActiveTrueOrderByCode(UUID universityId);

	Optional<Course> findByUniversityIdAndCode(UUID universityId, String code);

}
