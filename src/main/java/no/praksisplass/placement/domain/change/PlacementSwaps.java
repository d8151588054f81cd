package no.praksisplass.placement.domain.change;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.placement.PlacementNews;
import no.praksisplass.placement.PlacementNews.Kind;
import no.praksisplass.placement.PlacementStatus;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.Placements;
import no.praksisplass.placement.SeatChoice;
import no.praksisplass.placement.domain.Placement;
import no.praksisplass.placement.domain.PlacementRepository;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.PlacementId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.StudentId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.Students;
import no.praksisplass.student.Wishes;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.university.Periods;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Swaps two published placements of a round, with a reason; the others stay and are not
 * told. Neither seat has to be free, so it works where all are taken.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COORDINATOR')")
public class PlacementSwaps {

	private final PlacementAccess access;

	private final PlacementRepository repository;

	private final Placements placements;

	private final SwapBoards boards;

	private final Rounds rounds;

	private final Students students;

	private final Wishes wishes;

	private final Supervisors supervisors;

	private final Practices practices;

	private final Periods periods;

	private final CurrentUser currentUser;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlacementSwaps(PlacementAccess access, PlacementRepository repository, Placements placements, SwapBoards boards,
			Rounds rounds, Students students, Wishes wishes, Supervisors supervisors, Practices practices,
			Periods periods, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
		this.access = access;
		this.repository = repository;
		this.placements = placements;
		this.boards = boards;
		this.rounds = rounds;
		this.students = students;
		this.wishes = wishes;
		this.supervisors = supervisors;
		this.practices = practices;
		this.periods = periods;
		this.currentUser = currentUser;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The placements that one can be swapped with, by the students' names: nothing keeps
	 * either student from the other's place.
	 */
	@Transactional(readOnly = true)
	public List<SwapPartner> partners(PlacementId id) {
		PlacementView mine = this.access.require(id).view();
		RoundView round = this.rounds.find(mine.roundId()).orElseThrow();
		SwapBoard board = this.boards.of(round);
		Map<StudentId, RoundStudent> entrants = this.students.inPeriods(round.periods())
			.stream()
			.collect(Collectors.toMap((student) -> student.student().id(), Function.identity()));
		RoundStudent me = entrants.get(mine.studentId());
		if (me == null) {
			return List.of();
		}
		List<SwapPartner> partners = new ArrayList<>();
		for (PlacementView theirs : this.placements.inForce(round.id())) {
			RoundStudent student = entrants.get(theirs.studentId());
			if (student != null && board.maySwap(me, mine, student, theirs)) {
				partners.add(board.partner(student, theirs));
			}
		}
		return partners.stream().sorted(Comparator.comparing(SwapPartner::student)).toList();
	}

	/**
	 * Swaps two placements.
	 * @return the placement that follows the first
	 * @throws RuleViolation if one has ended, the reason is empty, or a student may not
	 * have the other's place
	 */
	public PlacementId swap(PlacementId id, PlacementId with, String reason) {
		Placement one = this.access.require(id);
		RoundView round = this.rounds.lock(one.view().roundId());
		Placement other = this.repository.findById(with.value())
			.filter((found) -> found.view().roundId().equals(round.id()))
			.orElseThrow(PlacementSwaps::impossible);
		PlacementView mine = one.view();
		PlacementView theirs = other.view();
		this.supervisors.lockAll(Stream.of(mine, theirs).map(PlacementView::supervisorId).distinct().toList());
		this.practices.lockAll(Stream.of(mine, theirs).map(PlacementView::practiceId).distinct().toList());
		SwapBoard board = this.boards.of(round);
		if (theirs.status() != PlacementStatus.PUBLISHED
				|| !board.maySwap(student(mine), mine, student(theirs), theirs)) {
			throw impossible();
		}
		PersonId by = this.currentUser.require().personId();
		Instant now = this.clock.instant();
		List.of(one, other).forEach((placement) -> {
			placement.end(PlacementStatus.MOVED, reason, by, now);
			this.repository.saveAndFlush(placement);
		});
		List<Placement> next = List.of(follow(board, round, one, theirs, by, now),
				follow(board, round, other, mine, by, now));
		tell(Kind.PLACEMENT_MOVED, List.of(one, other));
		tell(Kind.PLACEMENT_PUBLISHED, next);
		return next.get(0).id();
	}

	private RoundStudent student(PlacementView placement) {
		return this.students.inRound(placement.studentId()).orElseThrow(PlacementSwaps::impossible);
	}

	private Placement follow(SwapBoard board, RoundView round, Placement ended, PlacementView to, PersonId by,
			Instant now) {
		StudentId student = ended.view().studentId();
		Integer rank = board.rank(to, this.wishes.of(round.id(), student));
		return this.repository.save(new Placement(round, ended.runNumber(),
				new SeatChoice(student, to.supervisorId(), to.practiceId(), to.periodId(), rank),
				this.periods.find(to.periodId()).orElseThrow().dates(), by, now));
	}

	private static RuleViolation impossible() {
		return RuleViolation.onField("partner", "placement.swap.impossible");
	}

	private void tell(Kind kind, List<Placement> about) {
		this.events
			.publishEvent(new PlacementNews(kind, about.stream().map((placement) -> placement.id().value()).toList()));
	}

}
