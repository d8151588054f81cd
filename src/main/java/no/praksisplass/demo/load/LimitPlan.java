package no.praksisplass.demo.load;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import no.praksisplass.demo.source.Chance;
import no.praksisplass.shared.DateRange;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.ConflictKind;
import no.praksisplass.student.ConflictView;
import no.praksisplass.student.ConsiderationView;

/** Draws what limits the placement of a few students. */
final class LimitPlan {

	private final Chance chance;

	private final Set<String> aroundCampus;

	private final List<Place> places;

	private final List<Gp> supervising;

	private final Iterator<Offer> setPlaces;

	private final LocalDate today;

	private int cases = 100;

	/**
	 * Makes a plan.
	 * @param offers seats, of which those that nothing else takes may become set places,
	 * each at a practice of its own
	 */
	LimitPlan(UniversityPlan plan, List<Place> places, List<Gp> supervising, List<Offer> offers, LocalDate today) {
		this.chance = plan.chance("limits");
		this.aroundCampus = Set.copyOf(plan.campuses().get(0).around());
		this.places = places;
		this.supervising = supervising;
		this.setPlaces = seatsToGive(offers, supervising).iterator();
		this.today = today;
	}

	/**
	 * What was granted to the student of a number, counted from 0: a dozen of the first
	 * have something.
	 */
	Optional<ConsiderationView> consideration(int student, List<PeriodId> periods) {
		if (student % 17 != 5 || student > 210) {
			return Optional.empty();
		}
		String reference = this.today.getYear() + "/" + (40_000 + this.cases++);
		return Optional.of(switch (student / 17) {
			case 0, 3, 6, 9 -> new ConsiderationView(reference, true, null, null, Set.of(), Set.of(), null);
			case 1, 7 -> new ConsiderationView(reference, false, null, null, Set.of(), this.aroundCampus, null);
			case 2, 8, 10 -> new ConsiderationView(reference, false, null, null, Set.of(), Set.of(), 60);
			case 5 -> new ConsiderationView(reference, true, null, null, Set.of(periods.get(0)), Set.of(), 90);
			default -> setPlace(reference, periods);
		});
	}

	List<ConflictView> conflicts() {
		if (!this.chance.percent(6)) {
			return List.of();
		}
		return List.of(this.chance.percent(60)
				? new ConflictView(this.chance.one(this.supervising).id(), null,
						this.chance.one(List.of(ConflictKind.FAMILY, ConflictKind.OWN_GP)))
				: new ConflictView(null, this.chance.one(this.places).id(), ConflictKind.EMPLOYMENT));
	}

	Map<PracticeId, DateRange> earlierPlacements() {
		if (!this.chance.percent(12)) {
			return Map.of();
		}
		LocalDate from = this.today.minusWeeks(this.chance.between(50, 90));
		return Map.of(this.chance.one(this.places).id(), new DateRange(from, from.plusDays(13)));
	}

	private ConsiderationView setPlace(String reference, List<PeriodId> periods) {
		while (this.setPlaces.hasNext()) {
			Offer offer = this.setPlaces.next();
			if (periods.contains(offer.period())) {
				return new ConsiderationView(reference, false, offer.gp().id(), offer.period(), Set.of(), Set.of(),
						null);
			}
		}
		return new ConsiderationView(reference, true, null, null, Set.of(), Set.of(), null);
	}

	/** Seats at practices where no trainee takes a room, one a practice. */
	private static List<Offer> seatsToGive(List<Offer> offers, List<Gp> supervising) {
		Set<PracticeId> crowded = new HashSet<>();
		offers.stream().filter((offer) -> !offer.free()).forEach((offer) -> crowded.add(offer.gp().place().id()));
		Set<PracticeId> used = new HashSet<>();
		Set<Gp> own = new HashSet<>(supervising);
		return offers.stream()
			.filter(Offer::free)
			.filter((offer) -> own.contains(offer.gp()))
			.filter((offer) -> !crowded.contains(offer.gp().place().id()))
			.filter((offer) -> used.add(offer.gp().place().id()))
			.toList();
	}

}
