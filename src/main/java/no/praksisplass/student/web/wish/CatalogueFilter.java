package no.praksisplass.student.web.wish;

import java.util.Locale;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.RoundId;
import no.praksisplass.student.domain.wish.catalogue.CataloguePlace;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which places of the catalogue are shown; what is absent does not narrow it.
 *
 * @param round the round
 * @param q part of a practice's or municipality's name
 * @param county two digits
 * @param municipality four digits
 * @param period only places with seats in it
 * @param minutes the longest travel
 * @param lodging only places with lodging known of
 * @param noCar only places where no car is needed
 */
record CatalogueFilter(@Nullable RoundId round, @Nullable String q, @Nullable String county,
		@Nullable String municipality, @Nullable PeriodId period, @Nullable Integer minutes, @Nullable Boolean lodging,
		@Nullable Boolean noCar) {

	boolean matches(CataloguePlace place) {
		return matchesPlace(place) && (this.minutes == null || place.travel().minutes() <= this.minutes)
				&& (this.period == null || place.offer(this.period).isPresent())
				&& (!isTrue(this.lodging) || place.lodgingKnown()) && (!isTrue(this.noCar) || place.withoutCar());
	}

	private boolean matchesPlace(CataloguePlace place) {
		return (isEmpty(this.county) || place.municipality().countyNumber().equals(this.county))
				&& (isEmpty(this.municipality) || place.municipality().number().equals(this.municipality))
				&& (this.q == null || contains(place.practice().name(), this.q)
						|| contains(place.municipality().name(), this.q));
	}

	/** The filter as the query of an address, for this round. */
	String query(RoundId chosen) {
		UriComponentsBuilder query = UriComponentsBuilder.newInstance().queryParam("round", "{round}");
		if (isTrue(this.lodging)) {
			query.queryParam("lodging", true);
		}
		if (isTrue(this.noCar)) {
			query.queryParam("noCar", true);
		}
		String text = query.queryParam("q", "{q}")
			.queryParam("county", "{county}")
			.queryParam("municipality", "{municipality}")
			.queryParam("period", "{period}")
			.queryParam("minutes", "{minutes}")
			.encode()
			.buildAndExpand(chosen, text(this.q), text(this.county), text(this.municipality), text(this.period),
					text(this.minutes))
			.toUriString();
		return text.substring(1);
	}

	/** Whether it narrows anything. */
	public boolean narrows() {
		return !text(this.q).isBlank() || !isEmpty(this.county) || !isEmpty(this.municipality) || this.period != null
				|| this.minutes != null || isTrue(this.lodging) || isTrue(this.noCar);
	}

	private static boolean isTrue(@Nullable Boolean value) {
		return Boolean.TRUE.equals(value);
	}

	private static boolean isEmpty(@Nullable String text) {
		return text == null || text.isEmpty();
	}

	private static String text(@Nullable Object value) {
		return (value != null) ? value.toString() : "";
	}

	private static boolean contains(String text, String part) {
		return text.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
	}

}
