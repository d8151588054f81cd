package no.praksisplass.placement.domain.todo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.placement.PlacementView;
import org.springframework.stereotype.Component;

/** Reads the list of a placement. */
@Component
class TodoReader {

	private final TodoItemRepository items;

	private final TodoTickRepository ticks;

	TodoReader(TodoItemRepository items, TodoTickRepository ticks) {
		this.items = items;
		this.ticks = ticks;
	}

	/** The items in the order in which they were added. */
	List<Todo> read(PlacementView placement, Locale reader) {
		Map<UUID, Instant> done = this.ticks
			.findByStudentIdAndRoundId(placement.studentId().value(), placement.roundId().value())
			.stream()
			.collect(Collectors.toMap(TodoTick::item, TodoTick::at));
		return this.items.findByUniversityIdAndActiveTrueOrderByCreatedAt(placement.universityId().value())
			.stream()
			.map((item) -> new Todo(item.id(), item.texts().of(reader), done.get(item.id())))
			.toList();
	}

}
