package no.praksisplass.student.domain.limit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored outcomes of granted applications. */
interface ConsiderationRepository extends JpaRepository<SpecialConsideration, UUID> {

	Optional<SpecialConsideration> findByStudentId(UUID studentId);

	List<SpecialConsideration> findByStudentIdIn(Collection<UUID> studentIds);

	long countBySetPeriodId(UUID periodId);

	List<SpecialConsideration> findBySetSupervisorIdIn(Collection<UUID> supervisorIds);

}
