package no.praksisplass.student.domain.limit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored conflicts. */
interface ConflictRepository extends JpaRepository<StudentConflict, UUID> {

	List<StudentConflict> findByStudentIdIn(Collection<UUID> studentIds);

	Optional<StudentConflict> findByIdAndStudentId(UUID id, UUID studentId);

}
