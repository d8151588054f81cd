package no.praksisplass.bulk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import no.praksisplass.bulk.domain.BulkChoice;
import no.praksisplass.bulk.domain.BulkDesk;
import no.praksisplass.bulk.domain.BulkPreview;
import no.praksisplass.bulk.domain.BulkView;
import no.praksisplass.exchange.ImportWorld;
import no.praksisplass.security.SignedInUser;
import no.praksisplass.shared.UniversityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes bulk acts through their steps, and reads tables whole. */
@Component
public class BulkWorld {

	private final BulkDesk desk;

	private final JdbcClient jdbc;

	BulkWorld(BulkDesk desk, JdbcClient jdbc) {
		this.desk = desk;
		this.jdbc = jdbc;
	}

	/** Chooses rows for an act. */
	public UUID chosen(SignedInUser user, UniversityId university, String list, String act, List<UUID> rows,
			Map<String, String> settings) {
		return draft(user, university, new BulkChoice(list, act, false, rows, ""), settings);
	}

	/** Chooses all rows that match a filter for an act. */
	public UUID matching(SignedInUser user, UniversityId university, String list, String act, String query,
			Map<String, String> settings) {
		return draft(user, university, new BulkChoice(list, act, true, List.of(), query), settings);
	}

	private UUID draft(SignedInUser user, UniversityId university, BulkChoice choice, Map<String, String> settings) {
		return ImportWorld.as(user, () -> {
			UUID id = this.desk.draft(university, choice);
			this.desk.settle(id, settings);
			return id;
		});
	}

	/** What it would do. */
	public BulkPreview preview(SignedInUser user, UUID id) {
		return ImportWorld.as(user, () -> this.desk.preview(this.desk.show(id)).orElseThrow());
	}

	/** Does it as looked at now. */
	public BulkView confirmed(SignedInUser user, UUID id) {
		String digest = preview(user, id).digest();
		return ImportWorld.as(user, () -> {
			this.desk.confirm(id, digest);
			return this.desk.show(id);
		});
	}

	/** Undoes it. */
	public BulkView undone(SignedInUser user, UUID id) {
		return ImportWorld.as(user, () -> {
			this.desk.undo(id);
			return this.desk.show(id);
		});
	}

	/** All rows of a table with all columns but the version, in order. */
	public List<String> table(String name) {
		return this.jdbc.sql("SELECT (to_jsonb(t) - 'version')::text FROM " + name + " t ORDER BY 1")
			.query(String.class)
			.list();
	}

}
