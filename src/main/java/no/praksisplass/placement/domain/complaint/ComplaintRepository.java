package no.praksisplass.placement.domain.complaint;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored complaints. */
interface ComplaintRepository extends Repository<Complaint, UUID> {

	Complaint save(Complaint complaint);

	Optional<Complaint> findById(UUID id);

	List<Complaint> findByPlacementIdOrderByReceivedOn(UUID placementId);

}
