package no.praksisplass.student.domain.wish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.geography.CountyView;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.geography.MunicipalityView;
import no.praksisplass.practice.PracticeView;
import no.praksisplass.practice.Practices;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.student.WishView;
import no.praksisplass.university.PeriodView;
import no.praksisplass.university.Periods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts names to wishes, for what is written about them. */
@Component
class WishNames {

	private final Practices practices;

	private final Municipalities municipalities;

	private final Periods periods;

	WishNames(Practices practices, Municipalities municipalities, Periods periods) {
		this.practices = practices;
		this.municipalities = municipalities;
		this.periods = periods;
	}

	Names of(Collection<WishView> wishes) {
		List<PracticeId> offices = wishes.stream().map(WishView::practiceId).filter(Objects::nonNull).toList();
		List<PeriodId> only = wishes.stream().map(WishView::periodId).filter(Objects::nonNull).toList();
		return new Names(byId(this.practices.findAll(offices), PracticeView::id),
				byId(this.municipalities.all(), MunicipalityView::number),
				byId(this.municipalities.counties(), CountyView::number),
				byId(this.periods.findAll(only), PeriodView::id));
	}

	private static <K, V> Map<K, V> byId(Collection<V> views, Function<V, K> id) {
		return views.stream().collect(Collectors.toMap(id, Function.identity()));
	}

	/** What the ids in some wishes are called. */
	record Names(Map<PracticeId, PracticeView> practices, Map<String, MunicipalityView> municipalities,
			Map<String, CountyView> counties, Map<PeriodId, PeriodView> periods) {

		/** The practice with its municipality, or the municipality or county. */
		String place(WishView wish) {
			PracticeView practice = this.practices.get(wish.practiceId());
			if (practice != null) {
				return practice.name() + ", " + municipality(practice.municipalityNumber());
			}
			CountyView county = this.counties.get(wish.countyNumber());
			return (county != null) ? county.name() : municipality(wish.municipalityNumber());
		}

		/** The only period that it is for, if it is for one. */
		Optional<String> period(WishView wish) {
			return Optional.ofNullable(this.periods.get(wish.periodId())).map(PeriodView::name);
		}

		private String municipality(@Nullable String number) {
			MunicipalityView municipality = this.municipalities.get(number);
			return (municipality != null) ? municipality.name() : "–";
		}

	}

}
