package no.praksisplass.student.domain.limit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored earlier placements. */
interface EarlierPlacementRepository extends JpaRepository<EarlierPlacement, UUID> {

	List<EarlierPlacement> findByStudentIdInOrderByStartsOnDesc(Collection<UUID> studentIds);

	Optional<EarlierPlacement> findByIdAndStudentId(UUID id, UUID studentId);

}
