package no.praksisplass.placement.domain.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.placement.Capacity.Offer;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.SupervisorId;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.WishRanking;
import no.praksisplass.student.WishView;
import no.praksisplass.supervisor.SupervisorView;
import no.praksisplass.university.PeriodView;

/**
 * What the seats of a round belong to, and whether a student may have one of them.
 *
 * @param supervisors the supervisors who offer seats
 * @param practices where they work
 * @param periods the round's periods
 * @param municipalities all municipalities by number
 */
record RoundPlaces(Map<SupervisorId, SupervisorView> supervisors, Map<PracticeId, PracticeView> practices,
		Map<PeriodId, PeriodView> periods, Map<String, MunicipalityView> municipalities) {

	/** Whether the supervisor takes more in the round than she has been given. */
	boolean takesMore(Seat seat, Map<SupervisorId, Long> given) {
		Integer most = known(this.supervisors, seat.supervisor()).maxStudentsPerRound();
		return most == null || given.getOrDefault(seat.supervisor(), 0L) < most;
	}

	/** Whether nothing keeps the student from the seat, were it free. */
	boolean mayHave(RoundStudent student, Seat seat, Offer offer) {
		PracticeView practice = known(this.practices, offer.practice());
		return practice.active() && practice.arena() == known(this.periods, seat.period()).arena()
				&& student.permittedPeriods().contains(seat.period())
				&& student.permitsMunicipality(practice.municipalityNumber())
				&& student.conflictWith(seat.supervisor(), practice.id()).isEmpty();
	}

	/** The seat by its names, with the rank it has among the wishes. */
	FreeSeat named(Seat seat, Offer offer, List<WishView> wishes) {
		PracticeView practice = known(this.practices, offer.practice());
		MunicipalityView municipality = known(this.municipalities, practice.municipalityNumber());
		OptionalInt rank = WishRanking.rank(wishes, practice.id(), municipality.number(), municipality.countyNumber(),
				seat.period());
		return new FreeSeat(seat, known(this.supervisors, seat.supervisor()).name(), practice.name(),
				municipality.name(), known(this.periods, seat.period()).name(),
				rank.isPresent() ? Integer.valueOf(rank.getAsInt()) : null);
	}

	private static <K, V> V known(Map<K, V> values, K id) {
		return Objects.requireNonNull(values.get(id), () -> "no " + id);
	}

}
