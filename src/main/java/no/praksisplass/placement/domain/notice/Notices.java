package no.praksisplass.placement.domain.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.domain.Placement;
import no.praksisplass.placement.domain.PlacementRepository;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.Students;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues notices for the students and supervisors whom news concern. The event registry
 * hands the news over after publication has committed, and again after a crash; what is
 * queued already is not queued twice.
 */
@Service
public class Notices {

	private final NoticeRepository notices;

	private final PlacementRepository placements;

	private final Students students;

	private final Supervisors supervisors;

	private final CurrentUser currentUser;

	private final Clock clock;

	Notices(NoticeRepository notices, PlacementRepository placements, Students students, Supervisors supervisors,
			CurrentUser currentUser, Clock clock) {
		this.notices = notices;
		this.placements = placements;
		this.students = students;
		this.supervisors = supervisors;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(PlacementNews news) {
		List<Placement> about = this.placements.findByIdIn(news.placements());
		List<PlacementView> views = about.stream().map(Placement::view).toList();
		Map<StudentId, PersonId> studentPersons = this.students
			.findAll(views.stream().map(PlacementView::studentId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(StudentView::id, StudentView::personId));
		Map<SupervisorId, PersonId> supervisorPersons = this.supervisors
			.findAll(views.stream().map(PlacementView::supervisorId).distinct().toList())
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::personId));
		for (Placement placement : about) {
			PlacementView view = placement.view();
			Stream
				.of(Optional.ofNullable(studentPersons.get(view.studentId())),
						Optional.ofNullable(supervisorPersons.get(view.supervisorId())))
				.flatMap(Optional::stream)
				.forEach((person) -> queue(person, placement, news.kind()));
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

	private void queue(PersonId person, Placement placement, PlacementNews.Kind kind) {
		if (!this.notices.existsByPersonIdAndPlacementIdAndKind(person.value(), placement.id().value(), kind)) {
			this.notices.save(new Notice(person, placement, kind, this.clock.instant()));
		}
	}

}
