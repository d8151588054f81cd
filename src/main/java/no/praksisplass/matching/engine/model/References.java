package no.praksisplass.matching.engine.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.ProblemException.Kind;

/** Pins, published placements, groups and linked parts as they come in. */
final class References {

	private final IdTable studentIds;

	private final IdTable placeIds;

	private final List<Placement> pins = new ArrayList<>();

	private final List<Placement> published = new ArrayList<>();

	private final List<Together> together = new ArrayList<>();

	private final List<Linked> linked = new ArrayList<>();

	/** For every linked student's handle the part of each seat's handle. */
	private final Map<Integer, Map<Integer, Integer>> parts = new HashMap<>();

	References(IdTable studentIds, IdTable placeIds) {
		this.studentIds = studentIds;
		this.placeIds = placeIds;
	}

	void addPin(String student, String seat) {
		handles("pins", this.pins.size(), student, seat);
		this.pins.add(new Placement(student, seat));
	}

	void addPublished(String student, String seat) {
		handles("published", this.published.size(), student, seat);
		this.published.add(new Placement(student, seat));
	}

	private void handles(String section, int index, String student, String seat) {
		this.studentIds.handle(student, section, index, "student");
		this.placeIds.handle(seat, section, index, "seat");
	}

	void addTogether(Together group) {
		this.together.add(group);
	}

	void addLinked(Linked link) {
		this.linked.add(link);
	}

	List<Together> together() {
		return this.together;
	}

	List<Linked> linked() {
		return this.linked;
	}

	/** Checks every reference; gives the pins as candidates and the published seats. */
	Problem.Assignments resolve(int[] studentIndex, int[] seatIndex, Candidates candidates) {
		resolveTogether(studentIndex, seatIndex);
		resolveLinked(studentIndex, seatIndex);
		int[] pinned = resolvePins(studentIndex, seatIndex, candidates);
		return resolvePublished(studentIndex, seatIndex, pinned);
	}

	private void resolveTogether(int[] studentIndex, int[] seatIndex) {
		for (int i = 0; i < this.together.size(); i++) {
			Together group = this.together.get(i);
			String pointer = "/together/" + i;
			lookUpAll(this.studentIds, group.students(), studentIndex, pointer + "/students");
			for (int g = 0; g < group.seatGroups().size(); g++) {
				lookUpAll(this.placeIds, group.seatGroups().get(g), seatIndex, pointer + "/seatGroups/" + g);
			}
		}
	}

	private void resolveLinked(int[] studentIndex, int[] seatIndex) {
		for (int i = 0; i < this.linked.size(); i++) {
			Linked link = this.linked.get(i);
			String pointer = "/linked/" + i;
			int student = lookUp(this.studentIds, link.student(), studentIndex, pointer + "/student");
			Map<Integer, Integer> partOfSeat = new HashMap<>();
			if (this.parts.put(student, partOfSeat) != null) {
				throw duplicate(pointer + "/student");
			}
			for (int part = 0; part < link.parts().size(); part++) {
				List<String> seats = link.parts().get(part);
				for (int k = 0; k < seats.size(); k++) {
					String place = pointer + "/parts/" + part + "/" + k;
					if (partOfSeat.put(lookUp(this.placeIds, seats.get(k), seatIndex, place), part) != null) {
						throw duplicate(place);
					}
				}
			}
		}
	}

	private int[] resolvePins(int[] studentIndex, int[] seatIndex, Candidates candidates) {
		Set<List<Integer>> taken = new HashSet<>();
		int[] resolved = new int[this.pins.size()];
		for (int i = 0; i < resolved.length; i++) {
			String pointer = "/pins/" + i;
			int student = lookUp(this.studentIds, this.pins.get(i).student(), studentIndex, pointer + "/student");
			int seat = lookUp(this.placeIds, this.pins.get(i).seat(), seatIndex, pointer + "/seat");
			resolved[i] = candidates.find(student, seat);
			if (resolved[i] < 0) {
				throw new ProblemException(Kind.UNKNOWN_REFERENCE, pointer, "a pin names a candidate");
			}
			if (!taken.add(List.of(student, part(student, seat)))) {
				throw duplicate(pointer + "/student");
			}
		}
		return IntStream.of(resolved).sorted().toArray();
	}

	private Problem.Assignments resolvePublished(int[] studentIndex, int[] seatIndex, int[] pinned) {
		Set<List<Integer>> taken = new HashSet<>();
		List<int[]> resolved = new ArrayList<>();
		for (int i = 0; i < this.published.size(); i++) {
			String pointer = "/published/" + i;
			Placement placement = this.published.get(i);
			int student = lookUp(this.studentIds, placement.student(), studentIndex, pointer + "/student");
			int seat = seatIndex[this.placeIds.handle(placement.seat(), "published", i, "seat")];
			boolean many = this.parts.containsKey(student);
			if (!taken.add(many ? List.of(student, part(student, seat), seat) : List.of(student))) {
				throw duplicate(pointer + "/student");
			}
			resolved.add(new int[] { student, (seat < 0) ? Problem.GONE : seat });
		}
		resolved.sort(Comparator.<int[]>comparingInt((pair) -> pair[0]).thenComparingInt((pair) -> pair[1]));
		return new Problem.Assignments(pinned, resolved.stream().mapToInt((pair) -> pair[0]).toArray(),
				resolved.stream().mapToInt((pair) -> pair[1]).toArray());
	}

	/** The part of a linked student that a seat is in; 0 for all others. */
	private int part(int student, int seat) {
		Map<Integer, Integer> partOfSeat = this.parts.get(student);
		return (partOfSeat == null) ? 0 : partOfSeat.getOrDefault(seat, -1);
	}

	private static void lookUpAll(IdTable ids, List<String> names, int[] indexOfHandle, String pointer) {
		Set<Integer> seen = new HashSet<>();
		for (int i = 0; i < names.size(); i++) {
			String place = pointer + "/" + i;
			if (!seen.add(lookUp(ids, names.get(i), indexOfHandle, place))) {
				throw duplicate(place);
			}
		}
	}

	private static int lookUp(IdTable ids, String name, int[] indexOfHandle, String pointer) {
		int handle = ids.find(name);
		if (handle < 0 || handle >= indexOfHandle.length || indexOfHandle[handle] < 0) {
			throw new ProblemException(Kind.UNKNOWN_REFERENCE, pointer, "there is no such student or seat");
		}
		return indexOfHandle[handle];
	}

	private static ProblemException duplicate(String pointer) {
		return new ProblemException(Kind.DUPLICATE, pointer, "this was given before");
	}

}
