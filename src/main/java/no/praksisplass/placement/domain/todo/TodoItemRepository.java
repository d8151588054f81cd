package no.praksisplass.placement.domain.todo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Stored items of lists. */
interface TodoItemRepository extends Repository<TodoItem, UUID> {

	TodoItem save(TodoItem item);

	Optional<TodoItem> findById(UUID id);

	List<TodoItem> findByUniversityIdInAndActiveTrueOrderByCreatedAt(Collection<UUID> universityIds);

	List<TodoItem> findByUniversityIdAndActiveTrueOrderByCreatedAt(UUID universityId);

}
