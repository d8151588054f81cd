package no.praksisplass.report.domain.map;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.geography.Coordinate;
import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.matching.SolvedRun;
import no.praksisplass.matching.SolvedRuns;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.report.domain.map.JourneyCount.Journey;
import no.praksisplass.report.domain.map.JourneyCount.Trip;
import no.praksisplass.report.domain.map.RunMap.End;
import no.praksisplass.report.domain.map.RunMap.Place;
import no.praksisplass.report.domain.map.RunMap.Way;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws where runs send students, and from where, as far as that points out nobody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class RunMaps {

	private final SolvedRuns runs;

	private final StudentHomes homes;

	private final Practices practices;

	private final Municipalities municipalities;

	RunMaps(SolvedRuns runs, StudentHomes homes, Practices practices, Municipalities municipalities) {
		this.runs = runs;
		this.homes = homes;
		this.practices = practices;
		this.municipalities = municipalities;
	}

	/**
	 * The map of a run.
	 * @param number two digits of a county, or anything else for the country
	 * @throws NotFoundException if there is no such run, it is another university's, or
	 * it has no result
	 */
	public RunMap map(RunId id, @Nullable String number) {
		SolvedRun run = this.runs.of(id);
		Optional<CountyView> county = Optional.ofNullable(number).flatMap(this.municipalities::findCounty);
		Map<PracticeId, String> sites = this.practices
			.findAll(run.places().stream().map(SolvedRun.Place::practice).distinct().toList())
			.stream()
			.collect(Collectors.toMap(PracticeView::id, PracticeView::municipalityNumber));
		JourneyCount journeys = journeys(run, sites);
		List<MunicipalityView> land = county.map((one) -> this.municipalities.inCounty(one.number()))
			.orElseGet(() -> concerned(sites.values(), journeys));
		Ground ground = new Ground(new MapFrame(land.stream().map(MunicipalityView::coordinate).toList()),
				this.municipalities.all(), this.municipalities.counties());
		return new RunMap(run, county.orElse(null), NeedMaps.land(land, ground.frame()),
				ground.places(run, sites, county),
				journeys.journeys()
					.stream()
					.filter((journey) -> county.isEmpty() || touches(journey, county.get()))
					.map(ground::way)
					.toList(),
				this.municipalities.counties(), journeys.leftOut());
	}

	/** The municipalities of all counties that a run has anything to do with. */
	private List<MunicipalityView> concerned(Collection<String> sites, JourneyCount journeys) {
		Set<String> counties = Stream
			.concat(sites.stream(),
					journeys.journeys().stream().flatMap((journey) -> Stream.of(journey.from(), journey.to())))
			.map(RunMaps::county)
			.collect(Collectors.toSet());
		return this.municipalities.all().stream().filter((one) -> counties.contains(one.countyNumber())).toList();
	}

	private JourneyCount journeys(SolvedRun run, Map<PracticeId, String> sites) {
		Map<StudentId, String> homes = this.homes.inPeriods(run.round().periods());
		return JourneyCount.of(run.places()
			.stream()
			.filter((place) -> homes.containsKey(place.student()) && sites.containsKey(place.practice()))
			.map((place) -> new Trip(Objects.requireNonNull(homes.get(place.student())),
					Objects.requireNonNull(sites.get(place.practice()))))
			.toList(), RunMaps::county);
	}

	private static boolean touches(Journey journey, CountyView county) {
		return county(journey.from()).equals(county.number()) || county(journey.to()).equals(county.number());
	}

	/** A municipality's number begins with its county's. */
	private static String county(String number) {
		return number.substring(0, 2);
	}

	/** The municipalities and counties laid out on paper. */
	private static final class Ground {

		private final MapFrame frame;

		private final Map<String, MunicipalityView> municipalities;

		private final Map<String, End> counties = new HashMap<>();

		Ground(MapFrame frame, List<MunicipalityView> municipalities, List<CountyView> counties) {
			this.frame = frame;
			this.municipalities = municipalities.stream()
				.collect(Collectors.toMap(MunicipalityView::number, Function.identity()));
			counties.forEach((county) -> municipalities.stream()
				.filter((one) -> one.countyNumber().equals(county.number()))
				.max(Comparator.comparingInt(MunicipalityView::population))
				.ifPresent((largest) -> this.counties.put(county.number(),
						end(county.number(), county.name(), largest.coordinate()))));
		}

		MapFrame frame() {
			return this.frame;
		}

		Way way(Journey journey) {
			return new Way(end(journey.from()), end(journey.to()), journey.students());
		}

		List<Place> places(SolvedRun run, Map<PracticeId, String> sites, Optional<CountyView> county) {
			Map<String, Integer> students = new HashMap<>();
			run.places()
				.forEach((place) -> Optional.ofNullable(sites.get(place.practice()))
					.ifPresent((number) -> students.merge(number, 1, Integer::sum)));
			return students.entrySet()
				.stream()
				.map((each) -> place(Objects.requireNonNull(this.municipalities.get(each.getKey())), each.getValue()))
				.filter((place) -> county.isEmpty() || place.county().equals(county.get().number()))
				.sorted(Comparator.comparingInt((Place place) -> -place.students()).thenComparing(Place::number))
				.toList();
		}

		private Place place(MunicipalityView one, int students) {
			return new Place(one.number(), one.name(), one.countyNumber(), one.countyName(),
					this.frame.x(one.coordinate()), this.frame.y(one.coordinate()), students);
		}

		private End end(String number) {
			MunicipalityView one = this.municipalities.get(number);
			return (one != null) ? end(number, one.name(), one.coordinate())
					: Objects.requireNonNull(this.counties.get(number));
		}

		private End end(String number, String name, Coordinate point) {
			return new End(number, name, this.frame.x(point), this.frame.y(point));
		}

	}

}
