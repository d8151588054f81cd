package no.praksisplass.matching.domain.assembly;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import no.praksisplass.shared.Sha256;

/**
 * Draws pick numbers (<i>valgnummer</i>): students with an early turn first, and within
 * each group by SHA-256 of the seed and the student's name in the files. So everybody who
 * has the seed can repeat the drawing, and a student who joins late changes nobody's
 * order among the others.
 */
public final class PickNumbers {

	private PickNumbers() {
	}

	/**
	 * Draws a number from 1 for every student.
	 * @param seed the round's seed
	 * @param entrants the students
	 * @return number by name
	 */
	public static Map<String, Integer> draw(String seed, List<Entrant> entrants) {
		List<Entrant> order = entrants.stream()
			.sorted(Comparator.comparing(Entrant::earlyTurn)
				.reversed()
				.thenComparing(
						(entrant) -> Sha256.of((seed + ":pick:" + entrant.name()).getBytes(StandardCharsets.UTF_8)))
				.thenComparing(Entrant::name))
			.toList();
		Map<String, Integer> numbers = new HashMap<>();
		order.forEach((entrant) -> numbers.put(entrant.name(), numbers.size() + 1));
		return numbers;
	}

	/**
	 * A student who draws.
	 *
	 * @param name the student's name in the files
	 * @param earlyTurn whether the student comes before the others
	 */
	public record Entrant(String name, boolean earlyTurn) {
	}

}
