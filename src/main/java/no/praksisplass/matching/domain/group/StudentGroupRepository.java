package no.praksisplass.matching.domain.group;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored groups. */
interface StudentGroupRepository extends Repository<StudentGroup, UUID> {

	StudentGroup save(StudentGroup group);

	void delete(StudentGroup group);

	List<StudentGroup> findByRoundIdOrderByMadeAtAscIdAsc(UUID roundId);

	Optional<StudentGroup> findByIdAndRoundId(UUID id, UUID roundId);

}
