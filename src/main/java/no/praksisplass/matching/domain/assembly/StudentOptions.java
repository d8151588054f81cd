package no.praksisplass.matching.domain.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import no.praksisplass.geography.Place;
import no.praksisplass.geography.Travel;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.EligibleMunicipality;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.WishCompletion;
import no.praksisplass.student.WishRanking;
import no.praksisplass.student.WishView;
import no.praksisplass.university.PeriodView;

/**
 * Where one student can be placed, how good each place is, and why others are out of
 * reach.
 */
final class StudentOptions {

	private final RoundData data;

	private final RoundStudent student;

	private final Journeys journeys;

	private final Set<PeriodId> permittedPeriods;

	private final Map<PracticeId, Travel> travelByPractice = new HashMap<>();

	private final List<Option> options = new ArrayList<>();

	private final Map<String, ExclusionReason> excluded = new HashMap<>();

	private final Optional<Seat> pin;

	private final List<WishView> wishes;

	StudentOptions(RoundData data, RoundStudent student, List<AssembledSeat> seats, Journeys journeys) {
		this.data = data;
		this.student = student;
		this.journeys = journeys;
		this.permittedPeriods = student.permittedPeriods();
		this.pin = data.decided(student);
		List<AssembledSeat> reachable = reachable(seats);
		this.wishes = WishCompletion.complete(data.wishes().getOrDefault(student.student().id(), List.of()),
				data.round().minWishes(), eligible(reachable));
		reachable.forEach((seat) -> this.options.add(option(seat)));
	}

	/** The student's seats in reach. */
	List<Option> options() {
		return this.options;
	}

	/** Why the others are not, by the seat's name. */
	Map<String, ExclusionReason> excluded() {
		return this.excluded;
	}

	/** The seat that a lock or a set place gives the student. */
	Optional<Seat> pin() {
		return this.pin;
	}

	private List<AssembledSeat> reachable(List<AssembledSeat> seats) {
		List<AssembledSeat> reachable = new ArrayList<>();
		for (AssembledSeat seat : seats) {
			Optional<ExclusionReason> reason = exclusion(seat);
			reason.ifPresentOrElse((known) -> this.excluded.put(seat.pseudonym(), known), () -> reachable.add(seat));
		}
		return reachable;
	}

	/** A decision goes before limits, never before a conflict. */
	private Optional<ExclusionReason> exclusion(AssembledSeat seat) {
		if (this.student.conflictWith(seat.supervisor(), seat.practice()).isPresent()) {
			return Optional.of(ExclusionReason.CONFLICT);
		}
		if (this.pin.filter(seat.seat()::equals).isPresent()) {
			return Optional.empty();
		}
		if (!this.permittedPeriods.contains(seat.period())) {
			return Optional.of(ExclusionReason.PERIOD_NOT_POSSIBLE);
		}
		if (placedElsewhere(seat)) {
			return Optional.of(ExclusionReason.ALREADY_PLACED);
		}
		if (!this.student.permitsMunicipality(practice(seat).municipalityNumber())) {
			return Optional.of(ExclusionReason.MUNICIPALITY_NOT_PERMITTED);
		}
		OptionalInt limit = this.student.travelLimit(this.data.round().travelLimit());
		return (limit.isPresent() && travel(seat).minutes() > limit.getAsInt())
				? Optional.of(ExclusionReason.OVER_TRAVEL_LIMIT) : Optional.empty();
	}

	private boolean placedElsewhere(AssembledSeat seat) {
		PeriodView period = Objects.requireNonNull(this.data.periods().get(seat.period()));
		return this.data.elsewhere()
			.getOrDefault(this.student.student().id(), List.of())
			.stream()
			.anyMatch((placement) -> placement.dates().overlaps(period.dates()));
	}

	private List<EligibleMunicipality> eligible(List<AssembledSeat> reachable) {
		Map<String, Integer> nearest = new HashMap<>();
		reachable.stream()
			.filter((seat) -> seat.capacity() > 0)
			.forEach((seat) -> nearest.merge(practice(seat).municipalityNumber(), travel(seat).minutes(), Math::min));
		return nearest.entrySet()
			.stream()
			.map((entry) -> new EligibleMunicipality(entry.getKey(), county(entry.getKey()), entry.getValue()))
			.toList();
	}

	private Option option(AssembledSeat seat) {
		PracticeView practice = practice(seat);
		OptionalInt rank = WishRanking.rank(this.wishes, practice.id(), practice.municipalityNumber(),
				county(practice.municipalityNumber()), seat.period());
		return new Option(seat, rank, travel(seat), this.student.earlierPractices().contains(practice.id()));
	}

	private Travel travel(AssembledSeat seat) {
		PracticeView practice = practice(seat);
		return this.travelByPractice.computeIfAbsent(seat.practice(),
				(id) -> this.journeys.nearest(this.student.bases(),
						new Place(practice.municipalityNumber(), practice.postalCode(), practice.coordinate())));
	}

	private PracticeView practice(AssembledSeat seat) {
		return Objects.requireNonNull(this.data.practices().get(seat.practice()));
	}

	private String county(String municipality) {
		return Objects.requireNonNull(this.data.counties().get(municipality));
	}

	/**
	 * A seat that the student can have.
	 *
	 * @param seat which seat
	 * @param rank of the student's best wish that covers it
	 * @param travel from the student's nearest base
	 * @param knownPractice whether the student has been at the practice before
	 */
	record Option(AssembledSeat seat, OptionalInt rank, Travel travel, boolean knownPractice) {
	}

}
