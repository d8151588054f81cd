package no.praksisplass.placement.domain.notice;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person is to be told about a placement. */
@Entity
@Table(name = "notice")
public class Notice {

	@Id
	private UUID id;

	@Column(nullable = false, updatable = false)
	private UUID personId;

	@Column(nullable = false, updatable = false)
	private UUID universityId;

	@Column(nullable = false, updatable = false)
	private UUID placementId;

	@Enumerated(EnumType.STRING)
	@Column(nullable = false, updatable = false)
	private PlacementNews.Kind kind;

	@Column(nullable = false, updatable = false)
	private Instant queuedAt;

	private @Nullable Instant readAt;

	@SuppressWarnings("NullAway.Init")
	protected Notice() {
	}

	Notice(PersonId person, PlacementView placement, PlacementNews.Kind kind, Instant at) {
		this.id = UUID.randomUUID();
		this.personId = person.value();
		this.universityId = placement.universityId().value();
		this.placementId = placement.id().value();
		this.kind = kind;
		this.queuedAt = at;
	}

	/** Notes that the person has seen it; the first time counts. */
	void read(Instant at) {
		if (this.readAt == null) {
			this.readAt = at;
		}
	}

	public NoticeView view() {
		return new NoticeView(this.kind, this.queuedAt, this.readAt != null);
	}

}
