package no.praksisplass.matching.domain.result;

import java.util.List;
import java.util.Objects;

import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.result.BottleneckView.Where;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.engine.model.Bottleneck;
import no.praksisplass.placement.Capacity.Room;

/**
 * Says whose the seats and limits of a result are.
 *
 * @param key what the names stand for
 * @param directory everybody of the run
 */
record BottleneckWords(RunKey key, Directory directory) {

	BottleneckView view(Bottleneck bottleneck) {
		int students = bottleneck.students().size();
		return new BottleneckView(students, students - bottleneck.shortBy(), bottleneck.shortBy(),
				supervisors(bottleneck.seats()), rooms(bottleneck.limits()));
	}

	List<Where> supervisors(List<String> seats) {
		return seats.stream().map((name) -> {
			AssembledSeat seat = Objects.requireNonNull(this.key.seats().get(name));
			return where(this.directory.supervisor(seat.supervisor()).name(), new Room(seat.practice(), seat.period()));
		}).toList();
	}

	List<Where> rooms(List<String> limits) {
		return limits.stream().map((name) -> {
			Room room = Objects.requireNonNull(this.key.rooms().get(name));
			return where(this.directory.practice(room.practice()).name(), room);
		}).toList();
	}

	private Where where(String name, Room room) {
		return new Where(name, this.directory.practice(room.practice()).name(),
				this.directory.municipality(room.practice()), this.directory.period(room.period()).name());
	}

}
