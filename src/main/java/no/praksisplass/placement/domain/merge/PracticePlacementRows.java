package no.praksisplass.placement.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import no.praksisplass.placement.domain.BarredPlacements;
import no.praksisplass.placement.domain.merge.Crowding.Of;
import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.practice.PracticeMerging;
import no.praksisplass.practice.Said;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Placements at a practice, which together must fit its rooms. */
@Component
class PracticePlacementRows implements PracticeMerging {

	private static final String CROWDED = "placement.merge.crowded.practice";

	private final BarredPlacements barred;

	private final Crowding crowding;

	private final Pointers pointers;

	PracticePlacementRows(JdbcClient jdbc, BarredPlacements barred, Crowding crowding) {
		this.barred = barred;
		this.crowding = crowding;
		this.pointers = new Pointers(jdbc,
				Pointer.versioned("placement", "practice_id", "placement.merge.held.placements")
					.ownedBy("r.university_id"));
	}

	@Override
	public Set<String> references() {
		return this.pointers.references();
	}

	@Override
	public List<Held> held(PracticeId id, Set<UniversityId> of) {
		return this.pointers.held(id.value(), of);
	}

	@Override
	public List<Clash> clashes(PracticeId away, PracticeId kept, Set<UniversityId> own) {
		List<Clash> clashes = new ArrayList<>(this.barred.practices(away, kept, own));
		int room = this.crowding.room(Of.PRACTICE, away.value(), kept.value());
		this.crowding.of(Of.PRACTICE, away.value(), kept.value(), room)
			.ifPresent((both) -> clashes.add(Clash.refused("placements", Said.of(CROWDED, both, room))));
		return clashes;
	}

	@Override
	public void move(PracticeId away, PracticeId kept, MergeChoices choices, Set<UniversityId> own) {
		int room = this.crowding.room(Of.PRACTICE, kept.value());
		this.crowding.of(Of.PRACTICE, away.value(), kept.value(), room).ifPresent((both) -> {
			throw RuleViolation.of(CROWDED, both, room);
		});
		this.pointers.move(away.value(), kept.value());
	}

}
