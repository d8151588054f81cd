package no.praksisplass.matching.domain.reasons;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import no.praksisplass.matching.domain.reasons.PublishedRuns.RunOfRound;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.PublicationView;
import no.praksisplass.placement.RepairView;
import no.praksisplass.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * The runs that gave what is in force: of each round the one published, and the repairs
 * since.
 */
final class RunsInForce {

	private final Map<RoundId, PublicationView> publications;

	private final Map<Key, PublicationView> repairs = new HashMap<>();

	RunsInForce(Map<RoundId, PublicationView> publications, List<RepairView> repairs) {
		this.publications = publications;
		repairs.forEach((repair) -> this.repairs.put(new Key(repair.roundId(), repair.runNumber()),
				new PublicationView(repair.runNumber(), repair.problemSha256(), repair.resultSha256(),
						repair.repairedBy(), repair.repairedAt(), null, null)));
	}

	/**
	 * Whether the run decided about the student.
	 * @param now the student's placement in the round; if absent the published run did
	 */
	boolean has(RunOfRound run, @Nullable PlacementView now) {
		PublicationView publication = this.publications.get(run.round());
		if (publication == null) {
			return false;
		}
		return run.number() == ((now != null) ? now.runNumber() : publication.runNumber());
	}

	/** The publication, or the repair, that put the run in force. */
	PublicationView of(RunOfRound run) {
		PublicationView repair = this.repairs.get(new Key(run.round(), run.number()));
		return (repair != null) ? repair : Objects.requireNonNull(this.publications.get(run.round()));
	}

	/** A run of a round. */
	private record Key(RoundId round, int number) {
	}

}
