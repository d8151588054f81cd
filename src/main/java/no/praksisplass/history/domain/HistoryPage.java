package no.praksisplass.history.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A part of the trail, newest first.
 *
 * @param entries its lines
 * @param names the things named in them that still are, and that the reader may know
 * @param next where it goes on; absent at its end
 */
public record HistoryPage(List<HistoryEntry> entries, Map<UUID, NamedThing> names, @Nullable HistoryCursor next) {
}
