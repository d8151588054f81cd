package no.praksisplass.matching.domain.hearing;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored objections. */
interface ObjectionRepository extends Repository<Objection, UUID> {

	Objection save(Objection objection);

	boolean existsByHearingIdAndStudentIdAndSupervisorId(UUID hearingId, UUID studentId, UUID supervisorId);

	List<Objection> findByHearingIdOrderByGivenAt(UUID hearingId);

}
