package no.praksisplass.matching.engine.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import no.praksisplass.matching.engine.model.ProblemException.Kind;

/**
 * Turns ids into small numbers (handles) as they turn up, declared or only referred to,
 * so that the sections of a problem may come in any order.
 */
final class IdTable {

	private static final int LONGEST = 64;

	private final Map<String, Integer> handles = new HashMap<>();

	private final List<String> ids = new ArrayList<>();

	/** The handle of an id. */
	int handle(String id, String section, int index, String field) {
		Integer known = this.handles.get(id);
		if (known != null) {
			return known;
		}
		check(id, "/" + section + "/" + index + "/" + field);
		this.handles.put(id, this.ids.size());
		this.ids.add(id);
		return this.ids.size() - 1;
	}

	/** The handle of an id, or -1. */
	int find(String id) {
		return this.handles.getOrDefault(id, -1);
	}

	String id(int handle) {
		return this.ids.get(handle);
	}

	int size() {
		return this.ids.size();
	}

	/** Positions of a column of handles in the canonical order of their ids. */
	int[] canonicalOrder(IntColumn declared) {
		return IntStream.range(0, declared.size())
			.boxed()
			.sorted((a, b) -> Utf8Order.INSTANCE.compare(id(declared.get(a)), id(declared.get(b))))
			.mapToInt(Integer::intValue)
			.toArray();
	}

	/** For every handle its place in the canonical order, -1 where not declared. */
	int[] indexOfHandle(IntColumn declared, int[] order) {
		int[] index = new int[size()];
		Arrays.fill(index, -1);
		for (int i = 0; i < order.length; i++) {
			index[declared.get(order[i])] = i;
		}
		return index;
	}

	private static void check(String id, String pointer) {
		int length = id.codePointCount(0, id.length());
		if (length < 1 || length > LONGEST) {
			throw new ProblemException(Kind.BAD_ID, pointer, "an id has 1 to 64 characters");
		}
		if (id.codePoints().anyMatch(IdTable::unfit)) {
			throw new ProblemException(Kind.BAD_ID, pointer, "an id holds no control characters");
		}
	}

	private static boolean unfit(int codePoint) {
		return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
	}

}
