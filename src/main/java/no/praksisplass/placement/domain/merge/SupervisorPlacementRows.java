package no.praksisplass.placement.domain.merge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.placement.domain.BarredPlacements;
import no.praksisplass.placement.domain.merge.Crowding.Of;
import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.practice.Said;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.supervisor.SupervisorMerging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Placements with a supervisor, which together must be as many as she takes at a time.
 */
@Component
class SupervisorPlacementRows implements SupervisorMerging {

	private static final String CROWDED = "placement.merge.crowded.supervisor";

	private static final String TOO_FEW_SEATS = "placement.merge.seats";

	/**
	 * The period in which both have students, more together than one of these answers
	 * gives seats.
	 */
	private static final String SEATS = """
			SELECT p.both, p.seats FROM (
			  SELECT count(*) AS both, coalesce((SELECT max(a.seats) FROM counting_answer(:today) a
			    WHERE a.supervisor_id IN (:kept, :further) AND a.period_id = p.period_id), 0) AS seats
			  FROM placement p
			  WHERE p.supervisor_id IN (:away, :kept) AND p.status = 'PUBLISHED' AND p.ends_on >= :today
			  GROUP BY p.period_id HAVING count(DISTINCT p.supervisor_id) = 2) p
			WHERE p.both > p.seats ORDER BY p.both - p.seats DESC LIMIT 1
			""";

	private final BarredPlacements barred;

	private final Crowding crowding;

	private final Clock clock;

	private final JdbcClient jdbc;

	private final Pointers pointers;

	SupervisorPlacementRows(JdbcClient jdbc, BarredPlacements barred, Crowding crowding, Clock clock) {
		this.barred = barred;
		this.crowding = crowding;
		this.clock = clock;
		this.jdbc = jdbc;
		this.pointers = new Pointers(jdbc,
				Pointer.versioned("placement", "supervisor_id", "placement.merge.held.placements")
					.ownedBy("r.university_id"));
	}

	@Override
	public Set<String> references() {
		return this.pointers.references();
	}

	@Override
	public List<Held> held(SupervisorId id, Set<UniversityId> of) {
		return this.pointers.held(id.value(), of);
	}

	@Override
	public List<Clash> clashes(SupervisorId away, SupervisorId kept, Set<UniversityId> own) {
		List<Clash> clashes = new ArrayList<>(this.barred.supervisors(away, kept, own));
		int room = this.crowding.room(Of.SUPERVISOR, away.value(), kept.value());
		this.crowding.of(Of.SUPERVISOR, away.value(), kept.value(), room)
			.ifPresent((both) -> clashes.add(Clash.refused("placements", Said.of(CROWDED, both, room))));
		tightest(away, kept, away).ifPresent((tight) -> clashes
			.add(Clash.refused("seats", Said.of(TOO_FEW_SEATS, tight.students(), tight.seats()))));
		return clashes;
	}

	@Override
	public void move(SupervisorId away, SupervisorId kept, MergeChoices choices, Set<UniversityId> own) {
		int room = this.crowding.room(Of.SUPERVISOR, kept.value());
		this.crowding.of(Of.SUPERVISOR, away.value(), kept.value(), room).ifPresent((both) -> {
			throw RuleViolation.of(CROWDED, both, room);
		});
		tightest(away, kept, kept).ifPresent((tight) -> {
			throw RuleViolation.of(TOO_FEW_SEATS, tight.students(), tight.seats());
		});
		this.pointers.move(away.value(), kept.value());
	}

	/** Where the students do not fit the seats, if there is such a period. */
	private Optional<Tight> tightest(SupervisorId away, SupervisorId kept, SupervisorId further) {
		return this.jdbc.sql(SEATS)
			.param("away", away.value())
			.param("kept", kept.value())
			.param("further", further.value())
			.param("today", LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY))
			.query((row, number) -> new Tight(row.getInt("both"), row.getInt("seats")))
			.optional();
	}

	/**
	 * A period in which students do not fit.
	 *
	 * @param students how many are published
	 * @param seats how many the answer gives
	 */
	private record Tight(int students, int seats) {
	}

}
