package no.praksisplass.supervisor.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored qualifications. */
interface QualificationRepository extends JpaRepository<Qualification, UUID> {

	List<Qualification> findBySupervisorIdOrderByObtainedOnDescNameAsc(UUID supervisorId);

	Optional<Qualification> findByIdAndSupervisorId(UUID id, UUID supervisorId);

	boolean existsBySupervisorIdAndNameAndObtainedOn(UUID supervisorId, String name, LocalDate obtainedOn);

}
