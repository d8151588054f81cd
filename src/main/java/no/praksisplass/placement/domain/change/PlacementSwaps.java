package no.praksisplass.placement.domain.change;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.placement.Capacity;
import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.placement.CapacityBook;
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
import org.jspecify.annotations.Nullable;
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

	private final CapacityBook capacityBook;

	private final RoundPlaceReader places;

	private final Rounds rounds;

	private final Students students;

	private final Wishes wishes;

	private final Supervisors supervisors;

	private final Practices practices;

	private final Periods periods;

	private final CurrentUser currentUser;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlacementSwaps(PlacementAccess access, PlacementRepository repository, Placements placements,
			CapacityBook capacityBook, RoundPlaceReader places, Rounds rounds, Students students, Wishes wishes,
			Supervisors supervisors, Practices practices, Periods periods, CurrentUser currentUser,
			ApplicationEventPublisher events, Clock clock) {
		this.access = access;
		this.repository = repository;
		this.placements = placements;
		this.capacityBook = capacityBook;
		this.places = places;
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
		PlacementView placement = this.access.require(id).view();
		return partners(this.rounds.find(placement.roundId()).orElseThrow(), placement);
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
			.orElseThrow(() -> RuleViolation.onField("partner", "placement.swap.impossible"));
		List<PlacementView> before = List.of(one.view(), other.view());
		this.supervisors.lockAll(before.stream().map(PlacementView::supervisorId).distinct().toList());
		this.practices.lockAll(before.stream().map(PlacementView::practiceId).distinct().toList());
		if (partners(round, one.view()).stream().noneMatch((partner) -> partner.placement().equals(with))) {
			throw RuleViolation.onField("partner", "placement.swap.impossible");
		}
		PersonId by = this.currentUser.require().personId();
		Instant now = this.clock.instant();
		List.of(one, other).forEach((placement) -> {
			placement.end(PlacementStatus.MOVED, reason, by, now);
			this.repository.saveAndFlush(placement);
		});
		List<Placement> next = List.of(follow(round, one, before.get(1), by, now),
				follow(round, other, before.get(0), by, now));
		tell(Kind.PLACEMENT_MOVED, List.of(one, other));
		tell(Kind.PLACEMENT_PUBLISHED, next);
		return next.get(0).id();
	}

	private Placement follow(RoundView round, Placement ended, PlacementView to, PersonId by, Instant now) {
		StudentId student = ended.view().studentId();
		Seat seat = new Seat(to.supervisorId(), to.periodId());
		Capacity capacity = this.capacityBook.of(round);
		Integer rank = this.places.of(round, capacity)
			.named(seat, Objects.requireNonNull(capacity.seats().get(seat)), this.wishes.of(round.id(), student))
			.wishRank();
		return this.repository.save(new Placement(round, ended.runNumber(),
				new SeatChoice(student, to.supervisorId(), to.practiceId(), to.periodId(), rank),
				this.periods.find(to.periodId()).orElseThrow().dates(), by, now));
	}

	private List<SwapPartner> partners(RoundView round, PlacementView placement) {
		Capacity capacity = this.capacityBook.of(round);
		RoundPlaces all = this.places.of(round, capacity);
		Map<StudentId, RoundStudent> entrants = this.students.inPeriods(round.periods())
			.stream()
			.collect(Collectors.toMap((student) -> student.student().id(), Function.identity()));
		List<SwapPartner> partners = new ArrayList<>();
		for (PlacementView other : this.placements.inForce(round.id())) {
			if (!seat(other).equals(seat(placement))
					&& mayHave(all, capacity, entrants.get(placement.studentId()), other)
					&& mayHave(all, capacity, entrants.get(other.studentId()), placement)) {
				RoundStudent student = Objects.requireNonNull(entrants.get(other.studentId()));
				FreeSeat named = all.named(seat(other), Objects.requireNonNull(capacity.seats().get(seat(other))),
						List.of());
				partners.add(new SwapPartner(other.id(), student.student().name(), named.practice(), named.supervisor(),
						named.period()));
			}
		}
		return partners.stream().sorted(Comparator.comparing(SwapPartner::student)).toList();
	}

	private static boolean mayHave(RoundPlaces places, Capacity capacity, @Nullable RoundStudent student,
			PlacementView place) {
		Offer offer = capacity.seats().get(seat(place));
		return student != null && offer != null && offer.practice().equals(place.practiceId())
				&& places.mayHave(student, seat(place), offer);
	}

	private static Seat seat(PlacementView placement) {
		return new Seat(placement.supervisorId(), placement.periodId());
	}

	private void tell(Kind kind, List<Placement> about) {
		this.events
			.publishEvent(new PlacementNews(kind, about.stream().map((placement) -> placement.id().value()).toList()));
	}

}
