package no.praksisplass.matching.domain.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.matching.domain.assembly.AssembledSeat;
import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.domain.reasons.StudentReasons.PlaceReason;
import no.praksisplass.matching.domain.reasons.StudentReasons.WishReason;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.engine.Explainer;
import no.praksisplass.matching.engine.model.Explanation;
import no.praksisplass.matching.engine.model.Placement;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.placement.Capacity.Room;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.WishRanking;
import no.praksisplass.student.WishView;

/** Puts all explanations of a result in the kinds that students may know. */
final class RunReasons {

	private final Problem problem;

	private final RunKey key;

	private final Directory directory;

	private final Map<StudentId, List<WishView>> wishes;

	private final Map<String, String> received;

	private final Map<String, List<Explanation>> explanations;

	/** How many students are candidates somewhere in a room. */
	private final Map<Room, Integer> candidates = new HashMap<>();

	RunReasons(Problem problem, Result result, RunKey key, Directory directory, Map<StudentId, List<WishView>> wishes) {
		this.problem = problem;
		this.key = key;
		this.directory = directory;
		this.wishes = wishes;
		this.received = result.placements().stream().collect(Collectors.toMap(Placement::student, Placement::seat));
		this.explanations = Explainer.of(problem, result)
			.explanations()
			.stream()
			.collect(Collectors.groupingBy(Explanation::student));
		IntStream.range(0, problem.studentCount()).forEach(this::countCandidates);
	}

	private void countCandidates(int student) {
		Set<Room> rooms = new HashSet<>();
		for (int candidate = this.problem.firstCandidate(student); candidate < this.problem
			.firstCandidate(student + 1); candidate++) {
			rooms.add(room(seat(this.problem.seatId(this.problem.candidateSeat(candidate)))));
		}
		rooms.forEach((room) -> this.candidates.merge(room, 1, Integer::sum));
	}

	/** The reasons of every student of the run. */
	Map<StudentId, StudentReasons> all() {
		Map<StudentId, StudentReasons> all = new HashMap<>();
		this.key.students().forEach((code, student) -> all.put(student, of(code, student)));
		return all;
	}

	private StudentReasons of(String code, StudentId student) {
		String seat = this.received.get(code);
		int rank = (seat == null) ? Integer.MAX_VALUE : rank(code, seat);
		List<WishView> own = this.wishes.getOrDefault(student, List.of())
			.stream()
			.filter((wish) -> !wish.completed() && wish.rank() < rank)
			.sorted(Comparator.comparingInt(WishView::rank))
			.toList();
		Map<Integer, List<PlaceReason>> byRank = new HashMap<>();
		Set<ReasonKind> elsewhere = new HashSet<>();
		for (Explanation why : this.explanations.getOrDefault(code, List.of())) {
			PlaceReason reason = place(why.seat(),
					ReasonKind.of(why, this.candidates.getOrDefault(room(seat(why.seat())), 1) - 1));
			int wished = rank(code, why.seat());
			if (own.stream().anyMatch((wish) -> wish.rank() == wished)) {
				byRank.computeIfAbsent(wished, (one) -> new ArrayList<>()).add(reason);
			}
			else if (seat == null) {
				elsewhere.add(reason.kind());
			}
		}
		outOfReach(code, own, byRank);
		return new StudentReasons(code, seat,
				own.stream()
					.map((wish) -> new WishReason(wish, told(byRank.getOrDefault(wish.rank(), List.of()))))
					.toList(),
				elsewhere.stream().sorted().toList());
	}

	/** That a period is not possible is told only where nothing else can be. */
	private static List<PlaceReason> told(List<PlaceReason> places) {
		List<PlaceReason> possible = places.stream().filter((place) -> place.kind() != ReasonKind.PERIOD).toList();
		return possible.isEmpty() ? places : possible;
	}

	private void outOfReach(String code, List<WishView> own, Map<Integer, List<PlaceReason>> byRank) {
		this.key.exclusions().getOrDefault(code, Map.of()).forEach((name, reason) -> {
			AssembledSeat seat = seat(name);
			MunicipalityView municipality = this.directory.municipalityOf(seat.practice());
			OptionalInt rank = WishRanking.rank(own, seat.practice(), municipality.number(),
					municipality.countyNumber(), seat.period());
			rank.ifPresent((wished) -> byRank.computeIfAbsent(wished, (one) -> new ArrayList<>())
				.add(place(name, ReasonKind.of(reason))));
		});
	}

	private PlaceReason place(String name, ReasonKind kind) {
		AssembledSeat seat = seat(name);
		return new PlaceReason(seat.practice(), seat.period(), name, kind);
	}

	/** What a seat counts as for a student. */
	private int rank(String code, String seat) {
		return this.problem
			.effectiveRank(this.problem.findCandidate(this.problem.findStudent(code), this.problem.findSeat(seat)));
	}

	private AssembledSeat seat(String name) {
		return Objects.requireNonNull(this.key.seats().get(name));
	}

	private static Room room(AssembledSeat seat) {
		return new Room(seat.practice(), seat.period());
	}

}
