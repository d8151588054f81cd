package no.praksisplass.student.domain.wish.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.geography.Place;
import no.praksisplass.geography.Travel;
import no.praksisplass.geography.TravelEstimates;
import no.praksisplass.geography.TravelTable;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.student.BaseView;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.supervisor.AnswerView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.springframework.stereotype.Component;

/** Draws up what a student can wish for in a round. */
@Component
public class WishCatalogues {

	private final Periods periods;

	private final OfferedSeats offeredSeats;

	private final Municipalities municipalities;

	private final TravelEstimates travelEstimates;

	WishCatalogues(Periods periods, OfferedSeats offeredSeats, Municipalities municipalities,
			TravelEstimates travelEstimates) {
		this.periods = periods;
		this.offeredSeats = offeredSeats;
		this.municipalities = municipalities;
		this.travelEstimates = travelEstimates;
	}

	public WishCatalogue draw(RoundView round, RoundStudent student) {
		return of(round, round.periods().stream().filter(student.permittedPeriods()::contains).toList()).draw(student);
	}

	/**
	 * What is offered in the round, to draw up what each of many students can wish for.
	 */
	public RoundCatalogue of(RoundView round) {
		return of(round, round.periods());
	}

	private RoundCatalogue of(RoundView round, List<PeriodId> among) {
		List<PeriodView> found = this.periods.findAll(among);
		Map<String, MunicipalityView> byNumber = this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityView::number, Function.identity()));
		TravelTable travels = this.travelEstimates.table();
		List<OfferingPractice> offerings = this.offeredSeats.in(round, found);
		return (student) -> {
			List<PeriodView> own = found.stream()
				.filter((period) -> student.permittedPeriods().contains(period.id()))
				.toList();
			List<CataloguePlace> places = offerings.stream()
				.map((offering) -> place(offering, own, round, student,
						Objects.requireNonNull(byNumber.get(offering.practice().municipalityNumber())), travels))
				.filter((place) -> !place.offers().isEmpty())
				.toList();
			return new WishCatalogue(own, places, round.includeMaybe());
		};
	}

	private static CataloguePlace place(OfferingPractice offering, List<PeriodView> periods, RoundView round,
			RoundStudent student, MunicipalityView municipality, TravelTable travels) {
		PracticeView practice = offering.practice();
		Travel travel = nearest(student, practice, travels);
		Predicate<AnswerView> free = (answer) -> student.conflictWith(answer.supervisorId(), practice.id()).isEmpty();
		List<PlaceOffer> offers = offering.offers(periods, free);
		boolean earlier = student.earlierPractices().contains(practice.id());
		if (offers.isEmpty() || !student.permitsMunicipality(municipality.number())) {
			return new CataloguePlace(practice, municipality, offering.offers(periods, (answer) -> true), travel,
					PlaceStatus.NOT_FOR_YOU, earlier);
		}
		OptionalInt limit = student.travelLimit(round.travelLimit());
		boolean tooFar = limit.isPresent() && travel.minutes() > limit.getAsInt();
		return new CataloguePlace(practice, municipality, offers, travel,
				tooFar ? PlaceStatus.TOO_FAR : PlaceStatus.OPEN, earlier);
	}

	private static Travel nearest(RoundStudent student, PracticeView practice, TravelTable travels) {
		Place there = new Place(practice.municipalityNumber(), practice.postalCode(), practice.coordinate());
		return student.bases()
			.stream()
			.map((base) -> travels.between(from(base), there))
			.min(Comparator.comparingInt(Travel::minutes).thenComparingInt(Travel::metres))
			.orElseThrow(() -> new IllegalStateException("a student always has a base"));
	}

	private static Place from(BaseView base) {
		return new Place(base.municipalityNumber(), null, base.coordinate());
	}

	/** What is offered in a round. */
	@FunctionalInterface
	public interface RoundCatalogue {

		/** What a student of the round can wish for. */
		WishCatalogue draw(RoundStudent student);

	}

}
