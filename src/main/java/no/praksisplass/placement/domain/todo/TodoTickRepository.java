package no.praksisplass.placement.domain.todo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored ticks. */
interface TodoTickRepository extends Repository<TodoTick, UUID> {

	TodoTick save(TodoTick tick);

	void delete(TodoTick tick);

	List<TodoTick> findByStudentIdIn(Collection<UUID> studentIds);

	Optional<TodoTick> findByStudentIdAndRoundIdAndItemId(UUID studentId, UUID roundId, UUID itemId);

}
