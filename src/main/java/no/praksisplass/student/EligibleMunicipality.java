package no.praksisplass.student;

import java.util.Comparator;

/**
 * A municipality with offered seats in a period that a student can have, within the
 * student's travel limit. Sorted by travel, then number.
 *
 * @param number four digits
 * @param countyNumber two digits
 * @param minutes the travel to its nearest offered place, one way
 */
public record EligibleMunicipality(String number, String countyNumber,
		int minutes) implements Comparable<EligibleMunicipality> {

	private static final Comparator<EligibleMunicipality> NEAREST_FIRST = Comparator
		.comparingInt(EligibleMunicipality::minutes)
		.thenComparing(EligibleMunicipality::number);

	@Override
	public int compareTo(EligibleMunicipality other) {
		return NEAREST_FIRST.compare(this, other);
	}

}
