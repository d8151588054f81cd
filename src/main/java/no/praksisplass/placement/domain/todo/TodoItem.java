package no.praksisplass.placement.domain.todo;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.jspecify.annotations.Nullable;

/** Something that a university wants its students to see to before a placement. */
@Entity
public class TodoItem {

	private static final int LONGEST = 300;

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Column(nullable = false)
	private String textNb;

	private @Nullable String textNn;

	private @Nullable String textEn;

	@Column(nullable = false)
	private boolean active;

	@Column(nullable = false, updatable = false)
	private Instant createdAt;

	@SuppressWarnings("NullAway.Init")
	protected TodoItem() {
	}

	/**
	 * Adds it to the list.
	 * @throws RuleViolation if a text is too long or the one in bokmål is missing
	 */
	@SuppressWarnings("NullAway.Init")
	TodoItem(UniversityId university, TodoTexts texts, Instant at) {
		this.id = UUID.randomUUID();
		this.universityId = university.value();
		this.active = true;
		this.createdAt = at;
		write(texts);
	}

	/**
	 * Writes it anew.
	 * @throws RuleViolation if a text is too long or the one in bokmål is missing
	 */
	final void write(TodoTexts texts) {
		String nb = checked("nb", texts.nb());
		if (nb == null) {
			throw RuleViolation.onField("nb", "placement.todo.missing");
		}
		this.textNb = nb;
		this.textNn = checked("nn", texts.nn());
		this.textEn = checked("en", texts.en());
	}

	/** Takes it off the list; what was ticked stays on record. */
	void remove() {
		this.active = false;
	}

	UUID id() {
		return this.id;
	}

	boolean active() {
		return this.active;
	}

	UniversityId university() {
		return new UniversityId(this.universityId);
	}

	TodoItemView view() {
		return new TodoItemView(this.id, (this.version != null) ? this.version : 0, texts());
	}

	TodoTexts texts() {
		return new TodoTexts(this.textNb, this.textNn, this.textEn);
	}

	private static @Nullable String checked(String field, @Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.strip().length() > LONGEST) {
			throw RuleViolation.onField(field, "placement.todo.too-long", LONGEST);
		}
		return text.strip();
	}

}
