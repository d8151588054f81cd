package no.praksisplass.history.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the trail tells, to each as much as she may know: a coordinator what all share and
 * what is her universities', an administrator everything.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
public class Histories {

	private static final int ON_A_PAGE = 50;

	private static final int IN_A_PART = 500;

	private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final JdbcClient jdbc;

	private final NamedThings names;

	private final CurrentUser currentUser;

	Histories(JdbcClient jdbc, NamedThings names, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.names = names;
		this.currentUser = currentUser;
	}

	/**
	 * A page of the trail.
	 * @param after where it begins; else with the newest line
	 * @throws NotFoundException if it is about a thing that is not, or another
	 * university's
	 */
	public HistoryPage search(HistoryFilter filter, Optional<HistoryCursor> after) {
		return search(filter, after, ON_A_PAGE);
	}

	private HistoryPage search(HistoryFilter filter, Optional<HistoryCursor> after, int most) {
		HistoryPage page = read(filter, after, most);
		UUID of = filter.of();
		if (of != null && page.entries().isEmpty() && !page.names().containsKey(of)
				&& read(HistoryFilter.of(of), Optional.empty(), 1).entries().isEmpty()) {
			throw new NotFoundException("thing", of);
		}
		return page;
	}

	/** A part of the trail for a file, longer than a page. */
	public HistoryPage part(HistoryFilter filter, Optional<HistoryCursor> after) {
		return after.isEmpty() ? search(filter, after, IN_A_PART) : read(filter, after, IN_A_PART);
	}

	/** The newest changes of a thing; that it was read is told by the whole trail. */
	public HistoryPage newest(UUID of, int most) {
		return read(new TrailQuery(HistoryFilter.of(of), reader()).changes(), Optional.empty(), most);
	}

	private HistoryPage read(HistoryFilter filter, Optional<HistoryCursor> after, int most) {
		TrailQuery query = new TrailQuery(filter, reader());
		after.ifPresent(query::after);
		return read(query, Optional.ofNullable(filter.of()), most);
	}

	private HistoryPage read(TrailQuery query, Optional<UUID> of, int most) {
		List<HistoryEntry> found = this.jdbc.sql(query.sql())
			.params(query.parameters(most + 1))
			.query(TrailRow::read)
			.list();
		List<HistoryEntry> shown = List.copyOf(found.subList(0, Math.min(most, found.size())));
		Set<UUID> ids = shown.stream().flatMap(Histories::ids).collect(Collectors.toSet());
		of.ifPresent(ids::add);
		boolean more = found.size() > most;
		return new HistoryPage(shown, this.names.named(ids, reader()),
				more ? shown.get(shown.size() - 1).cursor() : null);
	}

	/** On a coordinator's page an administrator sees what a coordinator sees. */
	private Reader reader() {
		boolean everything = this.currentUser.role().filter(Role.ADMIN::equals).isPresent();
		return new Reader(everything, this.currentUser.coordinated());
	}

	private static Stream<UUID> ids(HistoryEntry entry) {
		Stream<UUID> values = entry.changes()
			.stream()
			.flatMap((change) -> Stream.concat(Stream.ofNullable(change.before()), Stream.ofNullable(change.after())))
			.filter((text) -> UUID_SHAPE.matcher(text).matches())
			.map(UUID::fromString);
		return Stream.of(entry.subjects().stream(), Stream.ofNullable(entry.actor()), values).flatMap((each) -> each);
	}

}
