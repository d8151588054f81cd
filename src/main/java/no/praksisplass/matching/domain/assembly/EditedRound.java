package no.praksisplass.matching.domain.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.placement.Capacity.Rooms;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.ConsiderationView;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.StudentView;

/** Puts edits in the place of what was read. */
final class EditedRound {

	private final RoundData data;

	private final RoundEdits edits;

	private EditedRound(RoundData data, RoundEdits edits) {
		this.data = data;
		this.edits = edits;
	}

	static RoundData of(RoundData data, RoundEdits edits) {
		return new EditedRound(data, edits).data();
	}

	private RoundData data() {
		List<RoundStudent> students = this.data.students()
			.stream()
			.filter((student) -> !this.edits.without().contains(student.student().id()))
			.map(this::student)
			.toList();
		Map<Seat, Integer> closed = new HashMap<>(this.data.closed());
		closed.keySet().removeAll(this.edits.seats().keySet());
		return new RoundData(this.edits.settings().apply(this.data.round()), this.data.periods(), capacity(),
				this.data.practices(), this.data.supervisors(), students, this.data.wishes(), this.data.elsewhere(),
				this.data.published(), this.edits.fixed().orElse(this.data.locks()), closed, this.data.counties());
	}

	private RoundStudent student(RoundStudent student) {
		Set<PeriodId> periods = this.edits.periods().get(student.student().id());
		StudentView who = (periods != null) ? within(student.student(), periods) : student.student();
		Optional<ConsiderationView> granted = this.edits.fixed().isPresent()
				? student.consideration().map(EditedRound::withoutSetPlace) : student.consideration();
		return new RoundStudent(who, student.bases(), granted, student.conflicts(), student.earlierPractices());
	}

	private static StudentView within(StudentView student, Set<PeriodId> periods) {
		return new StudentView(student.id(), student.version(), student.universityId(), student.personId(),
				student.name(), student.studentNumber(), student.campusId(), student.courseId(), student.cohort(),
				student.protectedAddress(), student.travelLimit(), student.active(), periods);
	}

	private static ConsiderationView withoutSetPlace(ConsiderationView granted) {
		return new ConsiderationView(granted.caseReference(), granted.earlyTurn(), null, null,
				granted.permittedPeriods(), granted.permittedMunicipalities(), granted.longestTravel());
	}

	private Capacity capacity() {
		Capacity read = this.data.capacity();
		Map<Seat, Offer> seats = new HashMap<>(read.seats());
		this.edits.seats()
			.forEach((seat, left) -> seats.computeIfPresent(seat, (same, offer) -> new Offer(offer.answer(),
					offer.supervisor(), offer.paused(), offer.takers(), left)));
		Map<Room, Rooms> rooms = new HashMap<>(read.rooms());
		this.edits.rooms()
			.forEach((room, left) -> rooms.computeIfPresent(room,
					(same, known) -> new Rooms(Math.max(known.all(), left), known.takers(), left)));
		return new Capacity(seats, read.uncounted(), rooms);
	}

}
