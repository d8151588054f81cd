package no.praksisplass.history.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import no.praksisplass.history.domain.HistoryEntry;
import no.praksisplass.history.domain.HistoryPage;
import no.praksisplass.history.domain.NamedThing;
import no.praksisplass.history.web.HistoryLine.Change;
import no.praksisplass.history.web.HistoryLine.Subject;
import no.praksisplass.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines of the trail ready to be shown. */
@Component
class HistoryLines {

	/** The kinds of things with a page, and where it is. */
	private static final Map<String, String> PAGES = Map.of("practice", "/coordinator/practices/", "supervisor",
			"/coordinator/supervisors/", "student", "/coordinator/students/", "placement_period",
			"/coordinator/periods/", "allocation_round", "/coordinator/rounds/", "allocation_run",
			"/coordinator/runs/");

	/** The kinds of things that administrators have pages of. */
	private static final Map<String, String> ADMIN_PAGES = Map.of("account", "/admin/accounts/", "university",
			"/admin/universities/");

	/**
	 * Columns that say whose a line is or to what it belongs, which its heading tells.
	 */
	static final Set<String> STRUCTURE = Set.of("university_id", "wish_list_id", "availability_id", "hearing_id",
			"item_id", "proposal_id", "account_id", "person_id", "placement_id", "run_id");

	private final FieldTexts fields;

	private final Texts texts;

	HistoryLines(FieldTexts fields, Texts texts) {
		this.fields = fields;
		this.texts = texts;
	}

	/**
	 * The lines of a page.
	 * @param base the path of the trail
	 */
	List<HistoryLine> of(HistoryPage page, String base) {
		return page.entries().stream().map((entry) -> line(entry, page.names(), base)).toList();
	}

	private HistoryLine line(HistoryEntry entry, Map<UUID, NamedThing> names, String base) {
		List<Subject> subjects = entry.subjects()
			.stream()
			.distinct()
			.map(names::get)
			.filter(Objects::nonNull)
			.flatMap((named) -> subject(named, base).stream())
			.toList();
		return new HistoryLine(entry.at(), who(entry, names), entry.act(),
				this.texts.of("history.thing." + entry.thing()), subjects,
				entry.changes()
					.stream()
					.filter((change) -> !STRUCTURE.contains(change.column()))
					.map((change) -> change(entry.thing(), change, names))
					.toList());
	}

	/**
	 * For an administrator, who has no pages of most things, a name leads to its trail.
	 */
	private static Optional<Subject> subject(NamedThing thing, String base) {
		boolean admin = base.startsWith("/admin");
		String page = (admin ? ADMIN_PAGES : PAGES).get(thing.kind());
		if (page == null && !(admin && PAGES.containsKey(thing.kind()))) {
			return Optional.empty();
		}
		return Optional.of(new Subject(thing.name(), (page != null) ? page + thing.id() : base + "?of=" + thing.id()));
	}

	private String who(HistoryEntry entry, Map<UUID, NamedThing> names) {
		UUID actor = entry.actor();
		if (actor != null) {
			NamedThing person = names.get(actor);
			return (person != null) ? person.name() : this.texts.of("history.gone");
		}
		return application(entry.task());
	}

	/** The part of the application that was at work, by the package of its method. */
	private String application(@Nullable String task) {
		if (task == null) {
			return this.texts.of("history.who.database");
		}
		String[] parts = task.split("\\.", -1);
		String feature = (parts.length > 2) ? parts[2] : "";
		return this.texts.orElse("history.who." + feature, this.texts.of("history.who.application"));
	}

	private Change change(String thing, HistoryEntry.Change change, Map<UUID, NamedThing> names) {
		return new Change(this.fields.label(change.column()),
				this.fields.value(thing, change.column(), change.before(), names),
				this.fields.value(thing, change.column(), change.after(), names), change.hidden());
	}

}
