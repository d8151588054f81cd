package no.praksisplass.student.domain.wish;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stored lists of wishes. */
interface WishListRepository extends JpaRepository<WishList, UUID> {

	List<WishList> findByRoundId(UUID roundId);

	List<WishList> findByRoundIdIn(Collection<UUID> roundIds);

	List<WishList> findByStudentId(UUID studentId);

	Optional<WishList> findByRoundIdAndStudentId(UUID roundId, UUID studentId);

	/** A list whose receipt is due, for this transaction alone. */
	@Query(value = """
			SELECT * FROM wish_list WHERE receipt_due_at <= :now ORDER BY receipt_due_at LIMIT 1
			FOR UPDATE SKIP LOCKED""", nativeQuery = true)
	Optional<WishList> lockDue(Instant now);

	/** Notes that a receipt is written, without a new version: the list is as it was. */
	@Modifying
	@Query(value = "UPDATE wish_list SET receipt_due_at = NULL WHERE id = :id", nativeQuery = true)
	void receiptWritten(UUID id);

	/**
	 * How many lists of a round wish for a period: by its name, or in any period by a
	 * student who can have this one.
	 */
	@Query("""
			select count(distinct l) from WishList l join l.wishes w
			where l.roundId = :roundId and (w.periodId = :periodId or (w.periodId is null and exists (
				select 1 from Student s join s.periods p where s.id = l.studentId and p.periodId = :periodId)))
			""")
	long countWishing(UUID roundId, UUID periodId);

}
