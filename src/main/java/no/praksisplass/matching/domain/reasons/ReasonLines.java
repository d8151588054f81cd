package no.praksisplass.matching.domain.reasons;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.matching.domain.reasons.OwnReasonsView.Draw;
import no.praksisplass.matching.domain.reasons.OwnReasonsView.Later;
import no.praksisplass.matching.domain.reasons.OwnReasonsView.Lot;
import no.praksisplass.matching.domain.reasons.OwnReasonsView.Reason;
import no.praksisplass.matching.domain.reasons.OwnReasonsView.Received;
import no.praksisplass.matching.domain.reasons.OwnReasonsView.WishLine;
import no.praksisplass.matching.domain.reasons.StudentReasons.PlaceReason;
import no.praksisplass.matching.domain.reasons.StudentReasons.WishReason;
import no.praksisplass.matching.domain.result.Names.Directory;
import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.engine.model.Lottery;
import no.praksisplass.placement.PlacementView;
import no.praksisplass.placement.PublicationView;
import no.praksisplass.round.RoundView;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.WishView;
import org.jspecify.annotations.Nullable;

/**
 * Puts the kept reasons of one student in words.
 *
 * @param directory the practices, periods and municipalities that are named
 * @param counties all counties
 */
record ReasonLines(Directory directory, List<CountyView> counties) {

	OwnReasonsView view(RoundView round, PublicationView publication, Optional<RunPlacementView> given,
			Optional<PlacementView> now, Optional<StudentReasons> reasons, Figures figures) {
		boolean decided = given.map(RunPlacementView::locked).orElse(false);
		return new OwnReasonsView(round.id(), round.name(), publication, given.map(this::received).orElse(null),
				later(given, now), reasons.isPresent(),
				(decided ? Optional.<StudentReasons>empty() : reasons).map(this::wishes).orElse(List.of()),
				reasons.map(StudentReasons::elsewhere).orElse(List.of()), draw(round, given, reasons), figures);
	}

	private Received received(RunPlacementView given) {
		return new Received(practice(given.practiceId()), this.directory.period(given.periodId()).name(),
				given.wishRank(), given.locked());
	}

	private static Later later(Optional<RunPlacementView> given, Optional<PlacementView> now) {
		if (now.isEmpty()) {
			return given.isEmpty() ? Later.AS_PUBLISHED : Later.WITHDRAWN;
		}
		boolean same = given.isPresent() && given.get().supervisorId().equals(now.get().supervisorId())
				&& given.get().periodId().equals(now.get().periodId());
		return same ? Later.AS_PUBLISHED : Later.MOVED;
	}

	private List<WishLine> wishes(StudentReasons reasons) {
		return reasons.wishes().stream().map(this::line).toList();
	}

	private WishLine line(WishReason reason) {
		WishView wish = reason.wish();
		Map<ReasonKind, List<String>> places = reason.places()
			.stream()
			.collect(Collectors.groupingBy(PlaceReason::kind, TreeMap::new, Collectors
				.collectingAndThen(Collectors.mapping(this::place, Collectors.toList()), ReasonLines::sorted)));
		boolean one = places.size() == 1;
		return new WishLine(wish.rank(), wished(wish), period(wish.periodId()),
				places.entrySet()
					.stream()
					.map((entry) -> new Reason(entry.getKey(), one ? List.of() : entry.getValue()))
					.toList());
	}

	private static List<String> sorted(Collection<String> places) {
		return places.stream().distinct().sorted().toList();
	}

	private Draw draw(RoundView round, Optional<RunPlacementView> given, Optional<StudentReasons> reasons) {
		return new Draw(round.seed(), round.seedHash(), reasons.map(StudentReasons::code).orElse(null),
				reasons.map((kept) -> lots(round.seed(), kept, given)).orElse(List.of()));
	}

	/** The draws of the places that the lottery decided, and of the one received. */
	private List<Lot> lots(String seed, StudentReasons reasons, Optional<RunPlacementView> given) {
		Lottery lottery = new Lottery(seed);
		long student = lottery.key(reasons.code());
		Stream<Lot> own = Stream.ofNullable(reasons.seat())
			.flatMap((seat) -> given.stream()
				.map((place) -> new Lot(place(place.practiceId(), place.periodId()), seat,
						Lottery.draw(student, lottery.key(seat)))));
		Stream<Lot> others = reasons.wishes()
			.stream()
			.flatMap((wish) -> wish.places().stream())
			.filter((place) -> place.kind() == ReasonKind.LOTTERY)
			.map((place) -> new Lot(place(place), place.seat(), Lottery.draw(student, lottery.key(place.seat()))));
		return Stream.concat(own, others).toList();
	}

	private String wished(WishView wish) {
		if (wish.practiceId() != null) {
			return practice(wish.practiceId());
		}
		if (wish.municipalityNumber() != null) {
			MunicipalityView municipality = this.directory.municipalities().get(wish.municipalityNumber());
			return (municipality != null) ? municipality.name() : wish.municipalityNumber();
		}
		return this.counties.stream()
			.filter((county) -> county.number().equals(wish.countyNumber()))
			.map(CountyView::name)
			.findFirst()
			.orElseThrow();
	}

	private String practice(PracticeId practice) {
		return this.directory.practice(practice).name() + ", " + this.directory.municipality(practice);
	}

	private @Nullable String period(@Nullable PeriodId period) {
		return (period != null) ? this.directory.period(period).name() : null;
	}

	private String place(PlaceReason reason) {
		return place(reason.practice(), reason.period());
	}

	private String place(PracticeId practice, PeriodId period) {
		return this.directory.practice(practice).name() + " (" + this.directory.period(period).name() + ')';
	}

}
