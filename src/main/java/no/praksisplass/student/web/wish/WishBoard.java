package no.praksisplass.student.web.wish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.WishView;
import no.praksisplass.student.domain.wish.WishPage;
import no.praksisplass.student.domain.wish.catalogue.CataloguePlace;
import no.praksisplass.university.PeriodView;
import no.praksisplass.web.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to what a page of wishes shows. */
@Component
public class WishBoard {

	private final Municipalities municipalities;

	WishBoard(Municipalities municipalities) {
		this.municipalities = municipalities;
	}

	/** The lines of the list, best first. */
	public List<WishLine> lines(WishPage page) {
		Map<String, MunicipalityView> names = this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityView::number, Function.identity()));
		return page.wishes().stream().map((wish) -> line(wish, page, names)).toList();
	}

	/** The practices one can wish for and those already wished for, by name. */
	List<Option> practices(WishPage page) {
		Stream<PracticeView> open = page.catalogue()
			.places()
			.stream()
			.filter(CataloguePlace::open)
			.map(CataloguePlace::practice);
		return Stream.concat(open, page.practices().values().stream())
			.collect(Collectors.toMap(PracticeView::id, PracticeView::name, (one, same) -> one))
			.entrySet()
			.stream()
			.map((practice) -> Option.of(practice.getKey(), practice.getValue()))
			.sorted(Comparator.comparing(Option::label))
			.toList();
	}

	/**
	 * The places that the filter lets through: those one can wish for first, the nearest
	 * before.
	 */
	List<CataloguePlace> places(WishPage page, CatalogueFilter filter) {
		return page.catalogue()
			.places()
			.stream()
			.filter(filter::matches)
			.sorted(Comparator.comparing(CataloguePlace::status)
				.thenComparingInt((place) -> place.travel().minutes())
				.thenComparing((place) -> place.practice().name()))
			.toList();
	}

	/** The municipalities one can wish for, by name. */
	List<Option> municipalities(WishPage page) {
		Set<String> numbers = page.catalogue()
			.municipalities()
			.stream()
			.map(MunicipalityView::number)
			.collect(Collectors.toSet());
		return this.municipalities.all()
			.stream()
			.filter((municipality) -> numbers.contains(municipality.number()))
			.map((municipality) -> Option.of(municipality.number(), municipality.name()))
			.toList();
	}

	/** The counties one can wish for, by name. */
	List<Option> counties(WishPage page) {
		Set<String> numbers = page.catalogue()
			.municipalities()
			.stream()
			.map(MunicipalityView::countyNumber)
			.collect(Collectors.toSet());
		return this.municipalities.counties()
			.stream()
			.filter((county) -> numbers.contains(county.number()))
			.map((county) -> Option.of(county.number(), county.name()))
			.toList();
	}

	/** The student's periods in the round. */
	List<Option> periods(WishPage page) {
		return page.catalogue().periods().stream().map((period) -> Option.of(period.id(), period.name())).toList();
	}

	private WishLine line(WishView wish, WishPage page, Map<String, MunicipalityView> names) {
		String period = Optional.ofNullable(wish.periodId()).map((id) -> name(id, page)).orElse(null);
		String key = WishKeys.of(wish);
		PracticeId practice = wish.practiceId();
		PracticeView office = (practice != null) ? page.practices().get(practice) : null;
		if (office != null) {
			return new WishLine(wish.rank(), key, office.name(), "practice",
					name(names.get(office.municipalityNumber())), period, wish.completed());
		}
		MunicipalityView municipality = names.get(wish.municipalityNumber());
		if (municipality != null) {
			return new WishLine(wish.rank(), key, municipality.name(), "municipality", municipality.countyName(),
					period, wish.completed());
		}
		return new WishLine(wish.rank(), key, county(wish.countyNumber()), "county", null, period, wish.completed());
	}

	private String county(@Nullable String number) {
		return Optional.ofNullable(number).flatMap(this.municipalities::findCounty).map(CountyView::name).orElse("");
	}

	private static String name(PeriodId id, WishPage page) {
		return page.catalogue()
			.periods()
			.stream()
			.filter((period) -> period.id().equals(id))
			.map(PeriodView::name)
			.findFirst()
			.orElse("–");
	}

	private static @Nullable String name(@Nullable MunicipalityView municipality) {
		return (municipality != null) ? municipality.name() : null;
	}

}
