package no.praksisplass.placement.domain;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import no.praksisplass.placement.Placements;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows coordinators their published placements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class PlacementService {

	private final Placements placements;

	private final DetailReader details;

	private final Rounds rounds;

	private final CurrentUser currentUser;

	PlacementService(Placements placements, DetailReader details, Rounds rounds, CurrentUser currentUser) {
		this.placements = placements;
		this.details = details;
		this.rounds = rounds;
		this.currentUser = currentUser;
	}

	/**
	 * @throws NotFoundException if there is no such round, or it is another university's
	 */
	public RoundView round(RoundId id) {
		RoundView round = this.rounds.find(id).orElseThrow(() -> new NotFoundException("round", id));
		this.currentUser.requireCoordinatorOf(round.universityId());
		return round;
	}

	/**
	 * The placements of a round in force whose student, supervisor, practice or
	 * municipality contains the text, by the students' names in Norwegian order.
	 */
	public List<PlacementDetails> inForce(RoundId round, String text) {
		round(round);
		String sought = text.strip().toLowerCase(Locale.ROOT);
		Collator collator = Collator.getInstance(Locale.forLanguageTag("nb-NO"));
		return this.details.read(this.placements.inForce(round))
			.stream()
			.filter((row) -> searched(row).contains(sought))
			.sorted(Comparator.comparing((row) -> row.student().name(), collator))
			.toList();
	}

	/**
	 * @throws NotFoundException if there is no such placement, or it is another
	 * university's
	 */
	public PlacementDetails find(PlacementId id) {
		return this.placements.find(id).map((placement) -> {
			this.currentUser.requireCoordinatorOf(placement.universityId());
			return this.details.read(List.of(placement)).get(0);
		}).orElseThrow(() -> new NotFoundException("placement", id));
	}

	private static String searched(PlacementDetails row) {
		return String
			.join(" ", row.student().name(), row.student().studentNumber(), row.supervisor().name(),
					row.practice().name(), row.municipality().name(), row.period().name())
			.toLowerCase(Locale.ROOT);
	}

}
