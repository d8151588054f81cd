package no.praksisplass.placement.domain.todo;

import java.util.UUID;

/**
 * An item of a university's list, for those who write it.
 *
 * @param id which item
 * @param version for noticing that somebody else changed it meanwhile
 * @param texts what it says
 */
public record TodoItemView(UUID id, long version, TodoTexts texts) {
}
