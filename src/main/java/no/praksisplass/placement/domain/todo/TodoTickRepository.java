package no.praksisplass.placement.domain.todo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored ticks. */
interface TodoTickRepository extends Repository<TodoTick, UUID> {

	TodoTick save(TodoTick tick);

	void delete(TodoTick tick);

	List<TodoTick> findByStudentIdAndRoundId(UUID studentId, UUID roundId);

	Optional<TodoTick> findByStudentIdAndRoundIdAndItemId(UUID studentId, UUID roundId, UUID itemId);

}
