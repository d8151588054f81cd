package no.praksisplass.report.domain.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Counts people by municipality so that nobody's home is pointed out: where fewer than
 * five live, they are counted with the other few of their county, and where those are
 * fewer than five too, not at all.
 *
 * @param municipalities how many live in each municipality that is told, by its number
 * @param rest how many live elsewhere in each county that is told, by its number
 * @param leftOut how many are not told
 */
public record HomeCount(Map<String, Integer> municipalities, Map<String, Integer> rest, int leftOut) {

	/** The fewest who are told. */
	public static final int FEWEST = 5;

	public HomeCount {
		municipalities = Map.copyOf(municipalities);
		rest = Map.copyOf(rest);
	}

	/**
	 * Counts homes.
	 * @param homes the municipality number of each person
	 * @param county the county number of a municipality number
	 */
	public static HomeCount of(Collection<String> homes, UnaryOperator<String> county) {
		Map<String, Integer> all = new HashMap<>();
		homes.forEach((home) -> all.merge(home, 1, Integer::sum));
		Map<String, Integer> told = new HashMap<>();
		Map<String, Integer> few = new HashMap<>();
		all.forEach((home, people) -> {
			if (people >= FEWEST) {
				told.put(home, people);
			}
			else {
				few.merge(county.apply(home), people, Integer::sum);
			}
		});
		int leftOut = few.values().stream().filter((people) -> people < FEWEST).mapToInt(Integer::intValue).sum();
		few.values().removeIf((people) -> people < FEWEST);
		return new HomeCount(told, few, leftOut);
	}

}
