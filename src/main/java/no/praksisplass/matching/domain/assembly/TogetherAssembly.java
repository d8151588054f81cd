package no.praksisplass.matching.domain.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.praksisplass.matching.domain.group.GroupView;
import no.praksisplass.matching.domain.group.Nearness;
import no.praksisplass.matching.engine.model.Together;
import no.praksisplass.shared.StudentId;

/**
 * The groups of a round as the problem has them: those of their students who take part,
 * and the seats that lie together, at a practice or in a municipality, in a period.
 */
final class TogetherAssembly {

	private final RoundData data;

	private final Pseudonyms names;

	private final Map<String, StudentId> students;

	TogetherAssembly(RoundData data, Pseudonyms names, Map<String, StudentId> students) {
		this.data = data;
		this.names = names;
		this.students = students;
	}

	/** The groups of which two students or more take part. */
	List<Together> of(List<AssembledSeat> usable) {
		return this.data.together()
			.stream()
			.map((group) -> new Together(members(group), seatGroups(group.nearness(), usable)))
			.filter((together) -> together.students().size() > 1)
			.toList();
	}

	private List<String> members(GroupView group) {
		return group.students().stream().map(this.names::student).filter(this.students::containsKey).toList();
	}

	private List<List<String>> seatGroups(Nearness nearness, List<AssembledSeat> usable) {
		Collection<List<String>> groups = usable.stream()
			.collect(Collectors.groupingBy((seat) -> place(nearness, seat), TreeMap::new,
					Collectors.mapping(AssembledSeat::pseudonym, Collectors.toList())))
			.values();
		return groups.stream().map((seats) -> seats.stream().sorted().toList()).toList();
	}

	private String place(Nearness nearness, AssembledSeat seat) {
		String place = (nearness == Nearness.PRACTICE) ? seat.practice().toString()
				: Objects.requireNonNull(this.data.practices().get(seat.practice())).municipalityNumber();
		return seat.period() + " " + place;
	}

}
