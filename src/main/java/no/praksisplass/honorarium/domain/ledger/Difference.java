package no.praksisplass.honorarium.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.shared.Money;

/** What is missing between what is settled and what is owed. */
final class Difference {

	private Difference() {
	}

	/**
	 * The lines which, with all that is settled, come to what is owed, to the øre: at
	 * each rate the whole as it is now less what was settled before.
	 */
	static List<Line> between(Collection<Booked> settled, Owed owed) {
		Map<Entry.Key, Line> before = new LinkedHashMap<>();
		Map<Entry.Key, Integer> counted = new HashMap<>();
		Map<Entry.Key, Money> settledAmounts = new HashMap<>();
		for (Booked each : settled) {
			for (Line line : each.lines()) {
				counted.merge(line.key(), line.quantity() - line.before(), Integer::sum);
				settledAmounts.merge(line.key(), line.amount(), Money::plus);
				before.put(line.key(), line);
			}
		}
		Map<Entry.Key, Entry> now = owed.entries()
			.stream()
			.collect(Collectors.toMap(Entry::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
		List<Line> lines = new ArrayList<>();
		now.forEach((key, entry) -> lines.add(new Line(key, entry.quantity(), counted.getOrDefault(key, 0),
				settledAmounts.getOrDefault(key, Money.ZERO), entry.first(), entry.last(), false)));
		before.forEach((key, line) -> {
			if (!now.containsKey(key)) {
				lines.add(new Line(key, 0, counted.getOrDefault(key, 0), settledAmounts.getOrDefault(key, Money.ZERO),
						line.first(), line.last(), false));
			}
		});
		return lines.stream()
			.filter((line) -> line.quantity() != line.before() || !line.amount().equals(Money.ZERO))
			.toList();
	}

}
