package no.praksisplass.placement.domain.todo;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A university's list of what its students have to see to, for its coordinators. */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class TodoList {

	private final TodoItemRepository items;

	private final CurrentUser currentUser;

	private final Clock clock;

	TodoList(TodoItemRepository items, CurrentUser currentUser, Clock clock) {
		this.items = items;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The items in the order in which they were added. */
	@Transactional(readOnly = true)
	public List<TodoItemView> of(UniversityId university) {
		this.currentUser.requireCoordinatorOf(university);
		return this.items.findByUniversityIdAndActiveTrueOrderByCreatedAt(university.value())
			.stream()
			.map(TodoItem::view)
			.toList();
	}

	/**
	 * One of them.
	 * @throws NotFoundException if there is no such item, or it is another university's
	 */
	@Transactional(readOnly = true)
	public TodoItemView get(UUID id) {
		return require(id).view();
	}

	/**
	 * Adds an item.
	 * @throws RuleViolation if a text is too long or the one in bokmål is missing
	 */
	public void add(UniversityId university, TodoTexts texts) {
		this.currentUser.requireCoordinatorOf(university);
		this.items.save(new TodoItem(university, texts, this.clock.instant()));
	}

	/**
	 * Writes an item anew.
	 * @throws RuleViolation if a text is too long or the one in bokmål is missing
	 * @throws ObjectOptimisticLockingFailureException if somebody else changed it since
	 */
	public void change(UUID id, long version, TodoTexts texts) {
		TodoItem item = require(id);
		if (item.view().version() != version) {
			throw new ObjectOptimisticLockingFailureException(TodoItem.class, id);
		}
		item.write(texts);
	}

	/** Takes an item off the list. */
	public void remove(UUID id) {
		require(id).remove();
	}

	private TodoItem require(UUID id) {
		TodoItem item = this.items.findById(id)
			.filter(TodoItem::active)
			.orElseThrow(() -> new NotFoundException("item", id));
		this.currentUser.requireCoordinatorOf(item.university());
		return item;
	}

}
