package no.praksisplass.report.domain.capacity;

import java.util.UUID;

import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the capacity is asked for; absent or empty stands for all.
 *
 * @param period one period
 * @param county two digits
 * @param municipality four digits
 * @param practice one practice
 */
public record CapacityFilter(@Nullable PeriodId period, @Nullable String county, @Nullable String municipality,
		@Nullable PracticeId practice) {

	/** Everything. */
	public static final CapacityFilter ALL = new CapacityFilter(null, null, null, null);

	public CapacityFilter {
		county = (county == null || county.isBlank()) ? null : county;
		municipality = (municipality == null || municipality.isBlank()) ? null : municipality;
	}

	/** Whether a cell belongs to what is asked for. */
	boolean accepts(CapacityCell cell) {
		return (this.period == null || this.period.equals(cell.period().id()))
				&& (this.county == null || this.county.equals(cell.municipality().countyNumber()))
				&& (this.municipality == null || this.municipality.equals(cell.municipality().number()))
				&& (this.practice == null || this.practice.equals(cell.practice().id()));
	}

	/**
	 * Whether only part of the country is asked for; then nothing is known about how many
	 * places are wanted.
	 */
	public boolean isLocal() {
		return this.county != null || this.municipality != null || this.practice != null;
	}

	/** Whether less than everything is asked for. */
	public boolean narrows() {
		return isLocal() || this.period != null;
	}

	/** The part of it that a row stands for. */
	public CapacityFilter within(Grouping grouping, String key) {
		return switch (grouping) {
			case PERIOD ->
				new CapacityFilter(new PeriodId(UUID.fromString(key)), this.county, this.municipality, this.practice);
			case COUNTY -> new CapacityFilter(this.period, key, this.municipality, this.practice);
			case MUNICIPALITY -> new CapacityFilter(this.period, this.county, key, this.practice);
			case PRACTICE ->
				new CapacityFilter(this.period, this.county, this.municipality, new PracticeId(UUID.fromString(key)));
		};
	}

}
