package no.praksisplass.student.domain.wish.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.domain.wish.catalogue.OfferingPractice.Offered;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.supervisor.Availabilities;
import no.praksisplass.supervisor.SeatCount;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.supervisor.Supervisors;
import no.praksisplass.supervisor.TakenSeats;
import no.praksisplass.university.PeriodView;
import org.springframework.stereotype.Component;

/**
 * Gathers what is left for a round of what supervisors have answered with yes or maybe,
 * practice by practice, counted as the allocation counts.
 */
@Component
class OfferedSeats {

	private final Availabilities availabilities;

	private final SeatCount seatCount;

	private final Supervisors supervisors;

	private final Practices practices;

	OfferedSeats(Availabilities availabilities, SeatCount seatCount, Supervisors supervisors, Practices practices) {
		this.availabilities = availabilities;
		this.seatCount = seatCount;
		this.supervisors = supervisors;
		this.practices = practices;
	}

	/**
	 * The practices with seats left in the periods, by name, whatever the student. A
	 * handful of queries however many periods and practices there are.
	 */
	List<OfferingPractice> in(RoundView round, List<PeriodView> periods) {
		TakenSeats taken = this.seatCount.taken(List.of(round), periods);
		Map<PeriodId, TakenSeats.InPeriod> counts = periods.stream()
			.collect(Collectors.toMap(PeriodView::id, (period) -> taken.in(round, period)));
		Map<PeriodId, PeriodView> byId = periods.stream()
			.collect(Collectors.toMap(PeriodView::id, Function.identity()));
		List<Offered> offers = offers(counts);
		Map<SupervisorId, PracticeId> where = this.supervisors
			.findAll(offers.stream().map((offer) -> offer.answer().supervisorId()).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(SupervisorView::id, SupervisorView::practiceId));
		Map<PracticeId, List<Offered>> byPractice = offers.stream()
			.collect(
					Collectors.groupingBy((offer) -> Objects.requireNonNull(where.get(offer.answer().supervisorId()))));
		return this.practices.findAll(byPractice.keySet())
			.stream()
			.filter(PracticeView::active)
			.map((practice) -> new OfferingPractice(practice,
					suitable(practice, byPractice.getOrDefault(practice.id(), List.of()), byId),
					rooms(practice, counts)))
			.filter((offering) -> !offering.offered().isEmpty())
			.toList();
	}

	private List<Offered> offers(Map<PeriodId, TakenSeats.InPeriod> counts) {
		return this.availabilities.inPeriods(counts.keySet())
			.stream()
			.filter((answer) -> answer.answer().offersSeats())
			.map((answer) -> new Offered(answer, left(answer, counts)))
			.filter((offer) -> offer.left() > 0)
			.toList();
	}

	private static int left(AnswerView answer, Map<PeriodId, TakenSeats.InPeriod> counts) {
		return Objects.requireNonNull(counts.get(answer.periodId())).seatsLeft(answer);
	}

	private static Map<PeriodId, Integer> rooms(PracticeView practice, Map<PeriodId, TakenSeats.InPeriod> counts) {
		return counts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (count) -> count.getValue().roomsLeft(practice)));
	}

	private static List<Offered> suitable(PracticeView practice, Collection<Offered> offers,
			Map<PeriodId, PeriodView> periods) {
		return offers.stream().filter((offer) -> {
			PeriodView period = periods.get(offer.answer().periodId());
			return period != null && period.arena() == practice.arena();
		}).toList();
	}

}
