package no.praksisplass.placement.domain.merge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.placement.domain.BarredPlacements;
import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Held;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Pointers;
import no.praksisplass.practice.Pointers.Pointer;
import no.praksisplass.practice.PracticeMerging;
import no.praksisplass.practice.Said;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Placements at a practice, which together must fit its rooms. */
@Component
class PracticePlacementRows implements PracticeMerging {

	/**
	 * The most students at a time from now on: at each day on which one comes, with the
	 * one, with the other and with both.
	 */
	private static final String AT_A_TIME = """
			WITH taken AS (SELECT practice_id = :kept AS k, starts_on, ends_on FROM placement
			  WHERE practice_id IN (:away, :kept) AND status = 'PUBLISHED' AND ends_on >= :today),
			days AS (SELECT d.starts_on AS day, count(*) FILTER (WHERE t.k) AS of_kept, count(*) FILTER (WHERE NOT t.k) AS of_away
			  FROM (SELECT DISTINCT starts_on FROM taken) d JOIN taken t ON d.starts_on BETWEEN t.starts_on AND t.ends_on GROUP BY d.starts_on)
			SELECT coalesce(max(of_kept + of_away), 0) AS both, coalesce(greatest(max(of_kept), max(of_away)), 0) AS alone FROM days
			""";

	private static final String ROOM = "SELECT max(student_rooms) FROM practice WHERE id = ANY(:ids)";

	private final BarredPlacements barred;

	private final Clock clock;

	private final JdbcClient jdbc;

	private final Pointers pointers;

	PracticePlacementRows(JdbcClient jdbc, BarredPlacements barred, Clock clock) {
		this.barred = barred;
		this.clock = clock;
		this.jdbc = jdbc;
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
		long both = crowding(away, kept);
		int room = room(away, kept);
		if (both > room) {
			clashes.add(Clash.refused("placements", Said.of("placement.merge.crowded.practice", both, room)));
		}
		return clashes;
	}

	@Override
	public void move(PracticeId away, PracticeId kept, MergeChoices choices, Set<UniversityId> own) {
		long both = crowding(away, kept);
		int room = room(kept);
		if (both > room) {
			throw RuleViolation.of("placement.merge.crowded.practice", both, room);
		}
		this.pointers.move(away.value(), kept.value());
	}

	/** The most at a time of both together; none where one of them alone has as many. */
	private long crowding(PracticeId away, PracticeId kept) {
		return this.jdbc.sql(AT_A_TIME)
			.param("away", away.value())
			.param("kept", kept.value())
			.param("today", LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY))
			.query((row, number) -> (row.getLong("both") > row.getLong("alone")) ? row.getLong("both") : 0L)
			.single();
	}

	private int room(PracticeId... ids) {
		return this.jdbc.sql(ROOM)
			.param("ids", Arrays.stream(ids).map(PracticeId::value).toArray(UUID[]::new))
			.query(Integer.class)
			.single();
	}

}
