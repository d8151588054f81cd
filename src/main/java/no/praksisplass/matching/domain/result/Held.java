package no.praksisplass.matching.domain.result;

import java.util.List;

import no.praksisplass.matching.domain.result.BottleneckView.Where;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a student who has candidates from having any of them.
 *
 * @param bottleneck the bottleneck the student is in; absent under the pick numbers,
 * where others chose first
 * @param supervisors the supervisors among the student's candidates who are full
 * @param rooms the practices among them whose rooms are full
 */
public record Held(@Nullable BottleneckView bottleneck, List<Where> supervisors, List<Where> rooms) {

	public Held {
		supervisors = List.copyOf(supervisors);
		rooms = List.copyOf(rooms);
	}

}
