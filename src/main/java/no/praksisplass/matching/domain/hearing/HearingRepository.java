package no.praksisplass.matching.domain.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored hearings. */
interface HearingRepository extends Repository<Hearing, UUID> {

	Hearing saveAndFlush(Hearing hearing);

	Optional<Hearing> findById(UUID id);

	/** The round of a hearing, so that it can be locked before the hearing is read. */
	@Query("select h.roundId from Hearing h where h.id = :id")
	Optional<UUID> findRound(UUID id);

	Optional<Hearing> findByRoundIdAndClosedAtIsNull(UUID roundId);

	List<Hearing> findByRunIdOrderByOpenedAtDesc(UUID runId);

	/** The hearings that go on and whose run proposes a student to the supervisor. */
	@Query("""
			select h from Hearing h
			where h.closedAt is null and h.endsAt > :now
			and exists (select 1 from RunPlacement p where p.runId = h.runId and p.supervisorId = :supervisor)
			order by h.endsAt""")
	List<Hearing> findOpenFor(UUID supervisor, Instant now);

}
