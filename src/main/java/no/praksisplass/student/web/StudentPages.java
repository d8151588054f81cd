package no.praksisplass.student.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.message.MessageHistory;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.StudentView;
import no.praksisplass.student.domain.StudentDetails;
import no.praksisplass.student.domain.StudentRegister;
import no.praksisplass.student.domain.limit.Conflicts;
import no.praksisplass.student.domain.limit.Considerations;
import no.praksisplass.student.domain.limit.EarlierPlacements;
import no.praksisplass.student.domain.limit.GrantedConsideration;
import no.praksisplass.student.domain.wish.WishEntry;
import no.praksisplass.student.web.wish.WishBoard;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.CampusView;
import no.praksisplass.university.CourseView;
import no.praksisplass.university.Universities;
import org.springframework.stereotype.Component;

/** Gathers what the office's page about one student shows. */
@Component
class StudentPages {

	private final StudentRegister register;

	private final Considerations considerations;

	private final Conflicts conflicts;

	private final EarlierPlacements earlier;

	private final WishEntry wishes;

	private final WishBoard board;

	private final Universities universities;

	private final Supervisors supervisors;

	private final Choices choices;

	private final MessageHistory messages;

	StudentPages(StudentRegister register, Considerations considerations, Conflicts conflicts,
			EarlierPlacements earlier, WishEntry wishes, WishBoard board, Universities universities,
			Supervisors supervisors, Choices choices, MessageHistory messages) {
		this.register = register;
		this.considerations = considerations;
		this.conflicts = conflicts;
		this.earlier = earlier;
		this.wishes = wishes;
		this.board = board;
		this.universities = universities;
		this.supervisors = supervisors;
		this.choices = choices;
		this.messages = messages;
	}

	/** The model of the page about a student. */
	Map<String, Object> show(StudentId id) {
		StudentDetails details = this.register.show(id);
		Optional<ConsiderationView> granted = this.considerations.read(id).map(GrantedConsideration::outcome);
		Map<String, Object> model = common(details);
		model.put("consideration", granted);
		model.put("setSupervisor",
				granted.map(ConsiderationView::setSupervisor)
					.flatMap(this.supervisors::find)
					.map(SupervisorView::name)
					.orElse(""));
		model.put("permittedMunicipalities",
				granted.map(ConsiderationView::permittedMunicipalities)
					.orElse(Set.of())
					.stream()
					.map(this.choices::municipality)
					.sorted()
					.toList());
		model.put("conflicts", this.conflicts.of(id));
		model.put("earlier", this.earlier.of(id));
		model.put("lists", lists(id));
		StudentView student = details.student();
		model.put("messages", this.messages.ofPerson(student.universityId(), student.personId()));
		model.put("declined", this.messages.declined(student.personId()));
		return model;
	}

	/** What the student's own page and the office's have in common. */
	Map<String, Object> common(StudentDetails details) {
		StudentView student = details.student();
		Map<String, Object> model = new HashMap<>();
		model.put("details", details);
		model.put("student", student);
		model.put("campus", this.universities.findCampus(student.campusId()).map(CampusView::name).orElse(""));
		model.put("course",
				this.universities.findCourse(student.courseId())
					.map((CourseView course) -> course.code() + " " + course.name())
					.orElse(""));
		model.put("periods", this.choices.named(student.periods()));
		model.put("places",
				details.bases()
					.stream()
					.map((base) -> new PlaceRow(base, this.choices.municipality(base.municipalityNumber())))
					.toList());
		return model;
	}

	private List<WishSection> lists(StudentId id) {
		return this.wishes.rounds(id)
			.stream()
			.map((round) -> this.wishes.page(id, round.id()))
			.map((page) -> new WishSection(page, this.board.lines(page)))
			.toList();
	}

}
