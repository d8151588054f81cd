package no.praksisplass.placement.domain.notice;

import java.time.Clock;
import java.util.List;

import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.domain.DetailReader;
import no.praksisplass.placement.domain.PlacementDetails;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues notices and mail for the students and supervisors whom news concern. The event
 * registry hands the news over after publication has committed, and again after a crash;
 * what is queued already is not queued twice.
 */
@Service
public class Notices {

	private final NoticeRepository notices;

	private final Placements placements;

	private final DetailReader details;

	private final PlacementMails mails;

	private final CurrentUser currentUser;

	private final Clock clock;

	Notices(NoticeRepository notices, Placements placements, DetailReader details, PlacementMails mails,
			CurrentUser currentUser, Clock clock) {
		this.notices = notices;
		this.placements = placements;
		this.details = details;
		this.mails = mails;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(PlacementNews news) {
		List<PlacementView> about = this.placements.findAll(news.placements().stream().map(PlacementId::new).toList());
		for (PlacementDetails details : this.details.read(about)) {
			queue(details.studentPerson().id(), details.placement(), news.kind());
			queue(details.supervisorPerson().id(), details.placement(), news.kind());
			this.mails.write(news.kind(), details);
		}
	}

	/** The newest notices of the user signed in; from now on they count as seen. */
	@Transactional
	@PreAuthorize("hasAnyRole('STUDENT', 'SUPERVISOR')")
	public List<NoticeView> mine() {
		List<Notice> mine = this.notices
			.findTop10ByPersonIdOrderByQueuedAtDesc(this.currentUser.require().personId().value());
		List<NoticeView> views = mine.stream().map(Notice::view).toList();
		mine.forEach((notice) -> notice.read(this.clock.instant()));
		return views;
	}

	private void queue(PersonId person, PlacementView placement, PlacementNews.Kind kind) {
		if (!this.notices.existsByPersonIdAndPlacementIdAndKind(person.value(), placement.id().value(), kind)) {
			this.notices.save(new Notice(person, placement, kind, this.clock.instant()));
		}
	}

}
