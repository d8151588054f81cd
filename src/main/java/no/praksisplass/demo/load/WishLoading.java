package no.praksisplass.demo.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.NewWishList;
import no.praksisplass.student.WishView;
import no.praksisplass.student.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads wishes: most students want a place that is popular, near, or both. */
@Component
@Profile("demo")
class WishLoading {

	private static final int LATE_PERCENT = 6;

	private static final int SHORT_PERCENT = 10;

	private static final double TASTE = 3;

	/** How many in a hundred end their list with the whole county of a wish. */
	private static final int COUNTY_PERCENT = 25;

	private static final double ROAD_MINUTES_PER_KILOMETRE = 1.3;

	private final Wishes wishes;

	WishLoading(Wishes wishes) {
		this.wishes = wishes;
	}

	/**
	 * Loads the lists of most students of a university.
	 * @param offers what they can wish for
	 * @return who has delivered
	 */
	List<Enrolled> load(UniversityData data, List<Enrolled> students, List<Offer> offers, Registrar registrar,
			Chance chance) {
		List<NewWishList> lists = new ArrayList<>();
		List<Enrolled> delivered = new ArrayList<>();
		for (Enrolled student : students) {
			if (!chance.percent(LATE_PERCENT)) {
				delivered.add(student);
				lists.add(list(data, student, offers, registrar, chance));
			}
		}
		this.wishes.bulkCreate(lists);
		return delivered;
	}

	private static NewWishList list(UniversityData data, Enrolled student, List<Offer> offers, Registrar registrar,
			Chance chance) {
		Registrar.Said said = registrar.said(student.said().personId(), 8, chance);
		// Hardly anybody wishes by e-mail now that there is a page for it
		boolean self = said.channel() == Channel.SELF || chance.percent(80);
		return new NewWishList(data.round().id(), student.said().id(), said.at(),
				self ? student.said().personId() : said.by(), self ? Channel.SELF : said.channel(),
				wishes(student, offers, chance));
	}

	private static List<WishView> wishes(Enrolled student, List<Offer> offers, Chance chance) {
		List<Place> open = offers.stream()
			.filter((offer) -> student.said().periods().contains(offer.period()))
			.map((offer) -> offer.gp().place())
			.distinct()
			.filter((place) -> isPossible(student, place))
			.toList();
		boolean brief = chance.percent(SHORT_PERCENT);
		int count = brief ? chance.between(1, UniversityLoading.FEWEST_WISHES - 1) : chance.between(5, 8);
		List<Place> wanted = open.stream()
			.map((place) -> new Longing(place, longing(student, place, chance)))
			.sorted(Comparator.comparingDouble(Longing::strength).reversed())
			.limit(count)
			.map(Longing::place)
			.toList();
		List<WishView> wishes = new ArrayList<>();
		Set<String> targets = new LinkedHashSet<>();
		for (Place place : wanted) {
			boolean wide = wishes.size() > 1 && chance.percent(20);
			if (targets.add(wide ? place.said().municipalityNumber() : place.id().toString())) {
				wishes.add(wish(wishes.size() + 1, place, wide, period(student, place, offers, chance)));
			}
		}
		if (!brief && !wanted.isEmpty() && chance.percent(COUNTY_PERCENT)) {
			String county = wanted.get(0).said().municipalityNumber().substring(0, 2);
			wishes.add(new WishView(wishes.size() + 1, null, null, county, null, false));
		}
		return wishes;
	}

	private static WishView wish(int rank, Place place, boolean wide, @Nullable PeriodId period) {
		PracticeId practice = wide ? null : place.id();
		return new WishView(rank, practice, wide ? place.said().municipalityNumber() : null, null, period, false);
	}

	/** Who can have several periods mostly takes any; a few want one at that place. */
	private static @Nullable PeriodId period(Enrolled student, Place place, List<Offer> offers, Chance chance) {
		if (student.said().periods().size() < 2 || !chance.percent(15)) {
			return null;
		}
		return offers.stream()
			.filter((offer) -> offer.gp().place().equals(place) && student.said().periods().contains(offer.period()))
			.map(Offer::period)
			.findFirst()
			.orElse(null);
	}

	private static boolean isPossible(Enrolled student, Place place) {
		Integer limit = student.said().travelLimit();
		boolean near = limit == null || student.kilometresTo(place) * ROAD_MINUTES_PER_KILOMETRE < limit;
		boolean permitted = student.said()
			.consideration()
			.map((granted) -> granted.permitsMunicipality(place.said().municipalityNumber()))
			.orElse(true);
		return near && permitted
				&& student.said()
					.conflicts()
					.stream()
					.noneMatch((conflict) -> place.id().equals(conflict.practiceId()));
	}

	/** Popular, near, and to a taste of one's own. */
	private static double longing(Enrolled student, Place place, Chance chance) {
		double near = StrictMath.exp(-student.kilometresTo(place) / 45) + 0.04;
		return place.town().pull() * near * StrictMath.exp(TASTE * chance.spread());
	}

	private record Longing(Place place, double strength) {
	}

}
