package no.praksisplass.report.domain.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.report.domain.capacity.CapacityBasis;
import no.praksisplass.report.domain.capacity.CapacityFilter;
import no.praksisplass.report.domain.capacity.CapacityCell;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.university.PeriodView;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws what can be received in each municipality against how many students live there.
 * Students with a protected address are not counted.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class NeedMaps {

	private final CurrentUser currentUser;

	private final StudentHomes homes;

	private final Municipalities municipalities;

	NeedMaps(CurrentUser currentUser, StudentHomes homes, Municipalities municipalities) {
		this.currentUser = currentUser;
		this.homes = homes;
		this.municipalities = municipalities;
	}

	/**
	 * The map of a county, or of the country.
	 * @param number two digits, or anything else for the country
	 */
	public NeedMap map(CapacityBasis basis, @Nullable String number) {
		basis.periods().forEach((period) -> this.currentUser.requireCoordinatorOf(period.universityId()));
		Optional<CountyView> county = Optional.ofNullable(number).flatMap(this.municipalities::findCounty);
		List<MunicipalityView> land = county.map((one) -> this.municipalities.inCounty(one.number()))
			.orElseGet(this.municipalities::all);
		MapFrame frame = new MapFrame(land.stream().map(MunicipalityView::coordinate).toList());
		Map<String, Integer> usable = usable(basis.cells(CapacityFilter.ALL));
		HomeCount homes = homes(basis.periods());
		Map<String, List<MapSpot>> spots = new TreeMap<>();
		land.forEach((municipality) -> spot(municipality, usable, homes, frame)
			.ifPresent((spot) -> spots.computeIfAbsent(spot.county(), (each) -> new ArrayList<>()).add(spot)));
		this.municipalities.counties()
			.stream()
			.filter((one) -> county.isEmpty() || one.equals(county.get()))
			.forEach((one) -> rest(one, homes)
				.ifPresent((spot) -> spots.computeIfAbsent(one.number(), (each) -> new ArrayList<>()).add(spot)));
		return new NeedMap(county.orElse(null), land(land, frame),
				spots.values()
					.stream()
					.map(CountySpots::of)
					.sorted(Comparator.comparingInt((CountySpots each) -> -each.usable() - each.need()))
					.toList(),
				this.municipalities.counties(), homes.leftOut());
	}

	private static Map<String, Integer> usable(Collection<CapacityCell> cells) {
		Map<String, Integer> usable = new HashMap<>();
		cells.forEach((cell) -> usable.merge(cell.municipality().number(), cell.seats().usable(), Integer::sum));
		return usable;
	}

	private HomeCount homes(List<PeriodView> periods) {
		Map<String, String> counties = this.municipalities.all()
			.stream()
			.collect(Collectors.toMap(MunicipalityView::number, MunicipalityView::countyNumber));
		return HomeCount.of(this.homes.inPeriods(periods.stream().map(PeriodView::id).toList()).values(),
				(home) -> counties.getOrDefault(home, ""));
	}

	private static Optional<MapSpot> spot(MunicipalityView municipality, Map<String, Integer> usable, HomeCount homes,
			MapFrame frame) {
		int places = usable.getOrDefault(municipality.number(), 0);
		Integer need = homes.municipalities().get(municipality.number());
		return (places == 0 && need == null) ? Optional.empty()
				: Optional.of(new MapSpot(municipality.number(), municipality.name(), municipality.countyNumber(),
						municipality.countyName(), frame.x(municipality.coordinate()),
						frame.y(municipality.coordinate()), places, need));
	}

	private static Optional<MapSpot> rest(CountyView county, HomeCount homes) {
		return Optional.ofNullable(homes.rest().get(county.number()))
			.map((need) -> new MapSpot(county.number(), county.name(), county.number(), county.name(), 0, 0, 0, need));
	}

	/** Each municipality as a point: a line of no length with a round end. */
	static String land(List<MunicipalityView> municipalities, MapFrame frame) {
		return municipalities.stream()
			.map(MunicipalityView::coordinate)
			.map((point) -> "M" + frame.x(point) + " " + frame.y(point) + "h0")
			.collect(Collectors.joining());
	}

}
