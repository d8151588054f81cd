package no.praksisplass.supervisor.domain.deactivation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored proposals. */
interface ProposalRepository extends Repository<Proposal, UUID> {

	Proposal saveAndFlush(Proposal proposal);

	Optional<Proposal> findById(UUID id);

	/**
	 * Locks the row, so that of two who answer the second sees the first one's answer.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Proposal p where p.id = :id")
	Optional<Proposal> lockById(UUID id);

	List<Proposal> findByStatusOrderByProposedAt(ProposalStatus status);

	/** Whether an open one is about it, or about merging something into it. */
	@Query("""
			select count(p) > 0 from Proposal p where p.status = OPEN
			and :id in (p.practiceId, p.supervisorId, p.intoPracticeId, p.intoSupervisorId)
			""")
	boolean existsOpenAbout(UUID id);

	/** The open one about merging the one into the other, if there is one. */
	@Query("""
			select p from Proposal p where p.status = OPEN
			and :away in (p.practiceId, p.supervisorId) and :kept in (p.intoPracticeId, p.intoSupervisorId)
			""")
	Optional<Proposal> openMerge(UUID away, UUID kept);

	/** Those that a university has made or answered, newest first. */
	@Query("""
			select p from Proposal p where p.universityId = :university or exists (
				select 1 from Proposal q join q.answers a where q = p and a.universityId = :university)
			order by p.proposedAt desc limit 100
			""")
	List<Proposal> ofUniversity(UUID university);

}
