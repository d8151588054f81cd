package no.praksisplass.student.domain.wish.catalogue;

import java.util.List;
import java.util.Optional;

import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.geography.Travel;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PeriodId;

/**
 * A practice with seats in at least one of the student's periods.
 *
 * @param practice the practice
 * @param municipality where it is
 * @param offers what it offers, by the order of the periods; only periods with seats
 * @param travel the journey from the nearest of the student's bases
 * @param status whether the student can wish for it
 * @param earlier whether the student has been there
 */
public record CataloguePlace(PracticeView practice, MunicipalityView municipality, List<PlaceOffer> offers,
		Travel travel, PlaceStatus status, boolean earlier) {

	public CataloguePlace {
		offers = List.copyOf(offers);
	}

	/** Whether the student can wish for it. */
	public boolean open() {
		return this.status == PlaceStatus.OPEN;
	}

	/** What it offers in a period, if anything. */
	public Optional<PlaceOffer> offer(PeriodId period) {
		return this.offers.stream().filter((offer) -> offer.periodId().equals(period)).findFirst();
	}

	/** Whether lodging is known of with any of the supervisors. */
	public boolean lodgingKnown() {
		return this.offers.stream()
			.anyMatch((offer) -> this.practice.lodgingKnown() ? !offer.has(OfferFact.Kind.NO_LODGING, true)
					: offer.has(OfferFact.Kind.LODGING, false));
	}

	/** Whether any of the supervisors can be reached without a car. */
	public boolean withoutCar() {
		return this.offers.stream()
			.anyMatch((offer) -> this.practice.carNeeded() ? offer.has(OfferFact.Kind.NO_CAR, false)
					: !offer.has(OfferFact.Kind.CAR, true));
	}

}
