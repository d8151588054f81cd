package no.praksisplass.student.domain.wish;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Stored lists of wishes. */
interface WishListRepository extends JpaRepository<WishList, UUID> {

	List<WishList> findByRoundId(UUID roundId);

	List<WishList> findByStudentId(UUID studentId);

	Optional<WishList> findByRoundIdAndStudentId(UUID roundId, UUID studentId);

}
