package no.praksisplass.placement.domain.todo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.UniversityId;
import org.springframework.stereotype.Component;

/** Reads the lists of placements. */
@Component
class TodoReader {

	private final TodoItemRepository items;

	private final TodoTickRepository ticks;

	TodoReader(TodoItemRepository items, TodoTickRepository ticks) {
		this.items = items;
		this.ticks = ticks;
	}

	/**
	 * The list of each placement, in the order in which its items were added; two queries
	 * however many placements there are.
	 */
	Map<PlacementId, List<Todo>> read(List<PlacementView> placements, Locale reader) {
		Map<UniversityId, List<TodoItem>> items = this.items
			.findByUniversityIdInAndActiveTrueOrderByCreatedAt(
					placements.stream().map((placement) -> placement.universityId().value()).toList())
			.stream()
			.collect(Collectors.groupingBy(TodoItem::university));
		List<TodoTick> ticks = this.ticks
			.findByStudentIdIn(placements.stream().map((placement) -> placement.studentId().value()).toList());
		return placements.stream()
			.collect(Collectors.toMap(PlacementView::id,
					(placement) -> list(items.getOrDefault(placement.universityId(), List.of()),
							ticks.stream().filter((tick) -> tick.concerns(placement)).toList(), reader)));
	}

	private static List<Todo> list(List<TodoItem> items, List<TodoTick> ticks, Locale reader) {
		Map<UUID, Instant> done = ticks.stream().collect(Collectors.toMap(TodoTick::item, TodoTick::at));
		return items.stream().map((item) -> new Todo(item.id(), item.texts().of(reader), done.get(item.id()))).toList();
	}

}
