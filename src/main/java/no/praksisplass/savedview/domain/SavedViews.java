package no.praksisplass.savedview.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views of whoever is signed in; nobody sees another's. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SavedViews {

	private static final Pattern QUERY = Pattern.compile("[\\x21-\\x7e]{1,2000}");

	private static final int LONGEST_NAME = 100;

	private static final int MOST = 50;

	private final JdbcClient jdbc;

	private final CurrentUser currentUser;

	SavedViews(JdbcClient jdbc, CurrentUser currentUser) {
		this.jdbc = jdbc;
		this.currentUser = currentUser;
	}

	/** The own views of a list, by name. */
	public List<SavedView> of(ViewedList list) {
		return this.jdbc.sql("""
				SELECT id, name, query, opens FROM saved_view WHERE person_id = :person AND list = :list
				ORDER BY name COLLATE "nb-NO-x-icu", id""")
			.param("person", person())
			.param("list", list.name())
			.query((row, number) -> new SavedView(row.getObject("id", UUID.class), list, row.getString("name"),
					row.getString("query"), row.getBoolean("opens")))
			.list();
	}

	/** The view that a list opens with. */
	public Optional<SavedView> opening(ViewedList list) {
		return of(list).stream().filter(SavedView::opens).findFirst();
	}

	/**
	 * Keeps a view.
	 * @throws RuleViolation if there is nothing to keep, or the name is missing or taken
	 */
	@Transactional
	public void save(ViewedList list, String name, String query, boolean opens) {
		if (!QUERY.matcher(query).matches()) {
			throw RuleViolation.onField("query", "savedview.rule.query");
		}
		if (of(list).size() >= MOST) {
			throw RuleViolation.of("savedview.rule.most", MOST);
		}
		String kept = checked(list, name, Optional.empty());
		free(list, opens);
		try {
			this.jdbc.sql("INSERT INTO saved_view VALUES (:id, :person, :list, :name, :query, :opens)")
				.param("id", UUID.randomUUID())
				.param("person", person())
				.param("list", list.name())
				.param("name", kept)
				.param("query", query)
				.param("opens", opens)
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw RuleViolation.onField("name", "savedview.rule.taken", kept);
		}
	}

	/**
	 * Renames a view, and says whether the list opens with it.
	 * @throws NotFoundException if it is not one of the own
	 */
	@Transactional
	public ViewedList change(UUID id, String name, boolean opens) {
		ViewedList list = listOf(id);
		String kept = checked(list, name, Optional.of(id));
		free(list, opens);
		this.jdbc.sql("UPDATE saved_view SET name = :name, opens = :opens WHERE id = :id")
			.param("name", kept)
			.param("opens", opens)
			.param("id", id)
			.update();
		return list;
	}

	/**
	 * Forgets a view.
	 * @throws NotFoundException if it is not one of the own
	 */
	@Transactional
	public ViewedList delete(UUID id) {
		ViewedList list = listOf(id);
		this.jdbc.sql("DELETE FROM saved_view WHERE id = :id").param("id", id).update();
		return list;
	}

	private void free(ViewedList list, boolean opens) {
		if (opens) {
			this.jdbc.sql("UPDATE saved_view SET opens = false WHERE person_id = :person AND list = :list AND opens")
				.param("person", person())
				.param("list", list.name())
				.update();
		}
	}

	private String checked(ViewedList list, String name, Optional<UUID> self) {
		String stripped = name.strip();
		if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
			throw RuleViolation.onField("name", "savedview.rule.name", LONGEST_NAME);
		}
		if (of(list).stream()
			.anyMatch((view) -> view.name().equals(stripped) && !self.equals(Optional.of(view.id())))) {
			throw RuleViolation.onField("name", "savedview.rule.taken", stripped);
		}
		return stripped;
	}

	private ViewedList listOf(UUID id) {
		return this.jdbc.sql("SELECT list FROM saved_view WHERE id = :id AND person_id = :person FOR UPDATE")
			.param("id", id)
			.param("person", person())
			.query((row, number) -> ViewedList.valueOf(row.getString(1)))
			.optional()
			.orElseThrow(() -> new NotFoundException("view", id));
	}

	private UUID person() {
		return this.currentUser.require().personId().value();
	}

}
