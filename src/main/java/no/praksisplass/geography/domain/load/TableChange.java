package no.praksisplass.geography.domain.load;

import java.util.Map;
import java.util.Objects;

/**
 * How a table would change if its rows became others.
 *
 * @param before how many rows there are
 * @param added rows that are new
 * @param changed rows that would say something else
 * @param removed rows that would be gone
 */
record TableChange(int before, int added, int changed, int removed) {

	/** Compares rows by their keys. */
	static <K, V> TableChange of(Map<K, V> now, Map<K, V> then) {
		int added = 0;
		int changed = 0;
		for (Map.Entry<K, V> row : then.entrySet()) {
			V old = now.get(row.getKey());
			if (old == null) {
				added++;
			}
			else if (!Objects.equals(old, row.getValue())) {
				changed++;
			}
		}
		return new TableChange(now.size(), added, changed, now.size() + added - then.size());
	}

}
