package no.praksisplass.report.web;

import no.praksisplass.report.domain.capacity.CapacityFilter;
import no.praksisplass.report.domain.capacity.Figure;
import no.praksisplass.report.domain.capacity.Grouping;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses around a table of capacity: other rows, a row's own parts, and what a figure
 * is made of.
 *
 * @param path the page of the round, the period or the year
 * @param year the year, for a year
 * @param filter what is shown
 */
record CapacityLinks(String path, @Nullable Integer year, CapacityFilter filter) {

	/** The same figures with other rows. */
	public String grouped(Grouping grouping) {
		return address("", this.filter).queryParam("by", grouping).toUriString();
	}

	/** What a row is the sum of, with the next finer rows. */
	public String into(Grouping grouping, String key) {
		return address("", this.filter.within(grouping, key)).queryParam("by", finer(grouping)).toUriString();
	}

	/** How the figures of a row come about. */
	public String reckoning(Grouping grouping, String key) {
		return address("", this.filter.within(grouping, key)).queryParam("by", grouping)
			.fragment("reckoning")
			.toUriString();
	}

	/** What the sum of a figure is made of. */
	public String behind(Figure figure) {
		return address("/behind", this.filter).queryParam("figure", figure).toUriString();
	}

	/** What a row's figure is made of. */
	public String behind(Figure figure, Grouping grouping, String key) {
		return address("/behind", this.filter.within(grouping, key)).queryParam("figure", figure).toUriString();
	}

	/** The page with the same filter. */
	public String page() {
		return address("", this.filter).toUriString();
	}

	/** The map of a county, or of the country. */
	public String map(@Nullable String county) {
		return address("/map", new CapacityFilter(null, county, null, null)).toUriString();
	}

	/** What the municipality on a map offers, practice by practice. */
	public String practices(String municipality) {
		return address("", new CapacityFilter(null, null, municipality, null)).queryParam("by", Grouping.PRACTICE)
			.toUriString();
	}

	/** The same in another year. */
	public String inYear(int other) {
		return UriComponentsBuilder.fromPath(this.path).queryParam("year", other).toUriString();
	}

	private UriComponentsBuilder address(String more, CapacityFilter shown) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(this.path + more);
		add(address, "year", this.year);
		add(address, "period", shown.period());
		add(address, "county", shown.county());
		add(address, "municipality", shown.municipality());
		add(address, "practice", shown.practice());
		return address;
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

	private static Grouping finer(Grouping grouping) {
		return switch (grouping) {
			case PERIOD -> Grouping.COUNTY;
			case COUNTY -> Grouping.MUNICIPALITY;
			case MUNICIPALITY, PRACTICE -> Grouping.PRACTICE;
		};
	}

}
