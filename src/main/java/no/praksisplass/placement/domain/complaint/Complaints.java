package no.praksisplass.placement.domain.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import no.praksisplass.placement.domain.PlacementService;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PlacementId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints about placements, and what was answered. */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class Complaints {

	private final ComplaintRepository complaints;

	private final PlacementService placements;

	Complaints(ComplaintRepository complaints, PlacementService placements) {
		this.complaints = complaints;
		this.placements = placements;
	}

	/** The complaints about a placement, oldest first. */
	@Transactional(readOnly = true)
	public List<ComplaintView> of(PlacementId placement) {
		this.placements.find(placement);
		return this.complaints.findByPlacementIdOrderByReceivedOn(placement.value())
			.stream()
			.map(Complaint::view)
			.toList();
	}

	/** Records a complaint. */
	public void receive(PlacementId placement, LocalDate receivedOn, String text) {
		this.placements.find(placement);
		this.complaints.save(new Complaint(placement, receivedOn, text));
	}

	/** Records the answer to a complaint about a placement. */
	public void answer(PlacementId placement, UUID id, LocalDate on, String text, ComplaintOutcome outcome) {
		this.placements.find(placement);
		this.complaints.findById(id)
			.filter((complaint) -> complaint.placement().equals(placement))
			.orElseThrow(() -> new NotFoundException("complaint", id))
			.answer(on, text, outcome);
	}

}
