package no.praksisplass.placement.domain.todo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.domain.PlacementService;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PlacementId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What students have seen to, as their coordinator ticks it off. */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class Todos {

	private final PlacementService placements;

	private final TodoReader reader;

	private final TodoItemRepository items;

	private final TodoTickRepository ticks;

	private final CurrentUser currentUser;

	private final Clock clock;

	Todos(PlacementService placements, TodoReader reader, TodoItemRepository items, TodoTickRepository ticks,
			CurrentUser currentUser, Clock clock) {
		this.placements = placements;
		this.reader = reader;
		this.items = items;
		this.ticks = ticks;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** The list of a placement. */
	@Transactional(readOnly = true)
	public List<Todo> of(PlacementId id, Locale reader) {
		return Objects.requireNonNull(this.reader.read(List.of(placement(id)), reader).get(id));
	}

	/**
	 * Ticks an item off; without effect if it is.
	 * @throws NotFoundException if the university's list has no such item
	 */
	public void tick(PlacementId id, UUID itemId) {
		PlacementView placement = placement(id);
		TodoItem item = this.items.findById(itemId)
			.filter((found) -> found.active() && found.university().equals(placement.universityId()))
			.orElseThrow(() -> new NotFoundException("item", itemId));
		if (ticked(placement, itemId).isEmpty()) {
			this.ticks.save(new TodoTick(item, placement.studentId(), placement.roundId(),
					this.currentUser.require().personId(), this.clock.instant()));
		}
	}

	/** Takes a tick back; without effect if there is none. */
	public void untick(PlacementId id, UUID itemId) {
		ticked(placement(id), itemId).ifPresent(this.ticks::delete);
	}

	private Optional<TodoTick> ticked(PlacementView placement, UUID item) {
		return this.ticks.findByStudentIdAndRoundIdAndItemId(placement.studentId().value(), placement.roundId().value(),
				item);
	}

	private PlacementView placement(PlacementId id) {
		return this.placements.find(id).placement();
	}

}
