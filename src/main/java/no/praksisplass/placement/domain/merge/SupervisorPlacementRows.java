package no.praksisplass.placement.domain.merge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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

	/**
	 * The most students at a time from now on: at each day on which one comes, with the
	 * one, with the other and with both.
	 */
	private static final String AT_A_TIME = """
			WITH taken AS (SELECT supervisor_id = :kept AS k, starts_on, ends_on FROM placement
			  WHERE supervisor_id IN (:away, :kept) AND status = 'PUBLISHED' AND ends_on >= :today),
			days AS (SELECT d.starts_on AS day, count(*) FILTER (WHERE t.k) AS of_kept, count(*) FILTER (WHERE NOT t.k) AS of_away
			  FROM (SELECT DISTINCT starts_on FROM taken) d JOIN taken t ON d.starts_on BETWEEN t.starts_on AND t.ends_on GROUP BY d.starts_on)
			SELECT coalesce(max(of_kept + of_away), 0) AS both, coalesce(greatest(max(of_kept), max(of_away)), 0) AS alone FROM days
			""";

	private static final String ROOM = "SELECT max(max_students_at_a_time) FROM supervisor WHERE id = ANY(:ids)";

	private final Clock clock;

	private final JdbcClient jdbc;

	private final Pointers pointers;

	SupervisorPlacementRows(JdbcClient jdbc, Clock clock) {
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
		long both = crowding(away, kept);
		int room = room(away, kept);
		return (both > room)
				? List.of(Clash.refused("placements", Said.of("placement.merge.crowded.supervisor", both, room)))
				: List.of();
	}

	@Override
	public void move(SupervisorId away, SupervisorId kept, MergeChoices choices, Set<UniversityId> own) {
		long both = crowding(away, kept);
		int room = room(kept);
		if (both > room) {
			throw RuleViolation.of("placement.merge.crowded.supervisor", both, room);
		}
		this.pointers.move(away.value(), kept.value());
	}

	/** The most at a time of both together; none where one of them alone has as many. */
	private long crowding(SupervisorId away, SupervisorId kept) {
		return this.jdbc.sql(AT_A_TIME)
			.param("away", away.value())
			.param("kept", kept.value())
			.param("today", LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY))
			.query((row, number) -> (row.getLong("both") > row.getLong("alone")) ? row.getLong("both") : 0L)
			.single();
	}

	private int room(SupervisorId... ids) {
		return this.jdbc.sql(ROOM)
			.param("ids", Arrays.stream(ids).map(SupervisorId::value).toArray(UUID[]::new))
			.query(Integer.class)
			.single();
	}

}
