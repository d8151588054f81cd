package no.praksisplass.student.domain.wish.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.EligibleMunicipality;
import no.praksisplass.university.PeriodView;

/**
 * What a student can wish for in a round.
 *
 * @param periods the round's periods that the student can have, by their first day
 * @param places the practices with seats in them, by name
 * @param includeMaybe whether the round uses seats answered with maybe
 */
public record WishCatalogue(List<PeriodView> periods, List<CataloguePlace> places, boolean includeMaybe) {

	public WishCatalogue {
		periods = List.copyOf(periods);
		places = List.copyOf(places);
	}

	/** The place of a practice, if it offers something. */
	public Optional<CataloguePlace> find(PracticeId practice) {
		return this.places.stream().filter((place) -> place.practice().id().equals(practice)).findFirst();
	}

	/** Whether the student can have the period in this round. */
	public boolean has(PeriodId period) {
		return this.periods.stream().anyMatch((own) -> own.id().equals(period));
	}

	/** The name of one of the periods. */
	public String periodName(PeriodId period) {
		return this.periods.stream()
			.filter((own) -> own.id().equals(period))
			.map(PeriodView::name)
			.findFirst()
			.orElseThrow(() -> new NotFoundException("period", period));
	}

	/** The municipalities with a place that the student can wish for, by number. */
	public List<MunicipalityView> municipalities() {
		return this.places.stream()
			.filter(CataloguePlace::open)
			.map(CataloguePlace::municipality)
			.distinct()
			.sorted((one, other) -> one.number().compareTo(other.number()))
			.toList();
	}

	/** What a short list is completed with, nearest first. */
	public List<EligibleMunicipality> eligible() {
		Collection<EligibleMunicipality> nearest = this.places.stream()
			.filter(CataloguePlace::open)
			.filter((place) -> place.offers().stream().anyMatch((offer) -> offer.usable(this.includeMaybe)))
			.map((place) -> new EligibleMunicipality(place.municipality().number(), place.municipality().countyNumber(),
					place.travel().minutes()))
			.collect(Collectors.toMap(EligibleMunicipality::number, Function.identity(),
					BinaryOperator.minBy(EligibleMunicipality::compareTo)))
			.values();
		return nearest.stream().sorted().toList();
	}

}
