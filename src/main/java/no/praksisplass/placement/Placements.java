package no.praksisplass.placement;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import no.praksisplass.placement.domain.Placement;
import no.praksisplass.placement.domain.PlacementRepository;
import no.praksisplass.placement.domain.Publication;
import no.praksisplass.placement.domain.PublicationRepository;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published placements, for the services of other features. It asks for no role: what a
 * page shows goes through a service that does.
 */
@Service
@Transactional(readOnly = true)
public class Placements {

	private final PlacementRepository placements;

	private final PublicationRepository publications;

	Placements(PlacementRepository placements, PublicationRepository publications) {
		this.placements = placements;
		this.publications = publications;
	}

	public Optional<PlacementView> find(PlacementId id) {
		return this.placements.findById(id.value()).map(Placement::view);
	}

	/** The placements of a round that are in force. */
	public List<PlacementView> inForce(RoundId round) {
		return views(this.placements.findByRoundIdAndStatus(round.value(), PlacementStatus.PUBLISHED));
	}

	/**
	 * How many placements of each of the rounds are in force; a round without is not in
	 * the map.
	 */
	public Map<RoundId, Integer> countInForce(Collection<RoundId> rounds) {
		return this.placements.countInForce(rounds.stream().map(RoundId::value).toList())
			.stream()
			.collect(Collectors.toMap((row) -> new RoundId(row.getRound()), (row) -> (int) row.getPlacements()));
	}

	/**
	 * What was published last in a round: the placements in force, or after it was opened
	 * again those that were so until then.
	 */
	public List<PlacementView> lastInForce(RoundId round) {
		List<Publication> all = this.publications.findByRoundIdOrderByPublishedAtDesc(round.value());
		Instant reopenedAt = all.isEmpty() ? null : all.get(0).view().reopenedAt();
		return (reopenedAt == null) ? inForce(round) : views(
				this.placements.findByRoundIdAndStatusAndEndedAt(round.value(), PlacementStatus.REOPENED, reopenedAt));
	}

	/**
	 * Students of a published round whose placement was taken away since, with nothing in
	 * its place.
	 */
	public Set<StudentId> withdrawn(RoundId round) {
		Set<StudentId> withdrawn = this.publications.findByRoundIdAndReopenedAtIsNull(round.value())
			.stream()
			.flatMap((publication) -> this.placements
				.findByRoundIdAndStatusAndEndedAtGreaterThanEqual(round.value(), PlacementStatus.WITHDRAWN,
						publication.view().publishedAt())
				.stream())
			.map((placement) -> placement.view().studentId())
			.collect(Collectors.toCollection(HashSet::new));
		inForce(round).forEach((placement) -> withdrawn.remove(placement.studentId()));
		return withdrawn;
	}

	/**
	 * The placements of all universities that are in force and have a day in common with
	 * the dates.
	 */
	public List<PlacementView> inForceDuring(DateRange dates) {
		return views(this.placements.findInForceBetween(dates.from(), dates.to()));
	}

	/** All placements of a student, newest first, ended ones too. */
	public List<PlacementView> ofStudent(StudentId student) {
		return views(this.placements.findByStudentIdOrderByPublishedAtDesc(student.value()));
	}

	/** A supervisor's placements in force, by date. */
	public List<PlacementView> ofSupervisor(SupervisorId supervisor) {
		return views(this.placements.findBySupervisorIdAndStatusOrderByStartsOn(supervisor.value(),
				PlacementStatus.PUBLISHED));
	}

	/** A practice's placements in force, by date. */
	public List<PlacementView> ofPractice(PracticeId practice) {
		return views(
				this.placements.findByPracticeIdAndStatusOrderByStartsOn(practice.value(), PlacementStatus.PUBLISHED));
	}

	/** The placements with these ids. */
	public List<PlacementView> findAll(Collection<PlacementId> ids) {
		return views(this.placements.findByIdIn(ids.stream().map(PlacementId::value).toList()));
	}

	/** The publications in force of these rounds. */
	public Map<RoundId, PublicationView> publications(Collection<RoundId> rounds) {
		return this.publications.findByRoundIdInAndReopenedAtIsNull(rounds.stream().map(RoundId::value).toList())
			.stream()
			.collect(Collectors.toMap(Publication::round, Publication::view));
	}

	/** All publications of the round, newest first. */
	public List<PublicationView> publications(RoundId round) {
		return this.publications.findByRoundIdOrderByPublishedAtDesc(round.value())
			.stream()
			.map(Publication::view)
			.toList();
	}

	private static List<PlacementView> views(List<Placement> placements) {
		return placements.stream().map(Placement::view).toList();
	}

}
