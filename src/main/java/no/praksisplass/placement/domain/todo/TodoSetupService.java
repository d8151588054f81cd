package no.praksisplass.placement.domain.todo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import no.praksisplass.placement.NewTodo;
import no.praksisplass.placement.TodoSetup;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.UniversityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Serves the trial data. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM')")
class TodoSetupService implements TodoSetup {

	private final TodoItemRepository items;

	private final TodoTickRepository ticks;

	private final Clock clock;

	TodoSetupService(TodoItemRepository items, TodoTickRepository ticks, Clock clock) {
		this.items = items;
		this.ticks = ticks;
		this.clock = clock;
	}

	@Override
	public List<UUID> bulkCreate(UniversityId university, List<NewTodo> texts) {
		List<UUID> ids = new ArrayList<>();
		for (NewTodo each : texts) {
			// The list is in the order of these moments
			TodoItem item = new TodoItem(university, new TodoTexts(each.nb(), each.nn(), each.en()),
					this.clock.instant().plusMillis(ids.size()));
			ids.add(this.items.save(item).id());
		}
		return ids;
	}

	@Override
	public void bulkTick(UUID id, RoundId round, Collection<StudentId> students, PersonId by) {
		TodoItem item = this.items.findById(id).orElseThrow(() -> new NotFoundException("item", id));
		students.forEach((student) -> this.ticks.save(new TodoTick(item, student, round, by, this.clock.instant())));
	}

}
