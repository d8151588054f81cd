package no.praksisplass.matching.engine.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import no.praksisplass.matching.engine.model.ProblemException.Kind;

/** Seats and limits as they come in; they share one namespace. */
final class Places {

	private final IdTable ids;

	private final Set<Integer> declared = new HashSet<>();

	private final IntColumn seats = new IntColumn();

	private final IntColumn capacities = new IntColumn();

	private final IntColumn limits = new IntColumn();

	private final IntColumn maxima = new IntColumn();

	private final List<int[]> members = new ArrayList<>();

	private int[] seatIndex = new int[0];

	Places(IdTable ids) {
		this.ids = ids;
	}

	void addSeat(String id, long capacity) {
		int index = this.seats.size();
		this.seats.add(declare(id, "seats", index));
		this.capacities.add(Ranges.amount(capacity, "seats", index, "capacity"));
	}

	void addLimit(String id, long max, List<String> seatIds) {
		int index = this.limits.size();
		this.limits.add(declare(id, "limits", index));
		this.maxima.add(Ranges.amount(max, "limits", index, "max"));
		int[] handles = new int[seatIds.size()];
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < handles.length; i++) {
			handles[i] = this.ids.handle(seatIds.get(i), "limits", index, "seats/" + i);
			if (!seen.add(seatIds.get(i))) {
				throw new ProblemException(Kind.DUPLICATE, member(index, i), "this seat was given before");
			}
		}
		this.members.add(handles);
	}

	private int declare(String id, String section, int index) {
		int handle = this.ids.handle(id, section, index, "id");
		if (!this.declared.add(handle)) {
			throw new ProblemException(Kind.DUPLICATE, "/" + section + "/" + index + "/id",
					"a seat or limit with this id was given before");
		}
		return handle;
	}

	private static String member(int limit, int position) {
		return "/limits/" + limit + "/seats/" + position;
	}

	/** All seats and limits in canonical order; these columns are empty afterwards. */
	Problem.Seats sorted() {
		int[] seatOrder = this.ids.canonicalOrder(this.seats);
		int[] limitOrder = this.ids.canonicalOrder(this.limits);
		this.seatIndex = this.ids.indexOfHandle(this.seats, seatOrder);
		for (int limit = 0; limit < this.members.size(); limit++) {
			resolve(limit, this.members.get(limit));
		}
		int[][] sortedMembers = Arrays.stream(limitOrder).mapToObj(this.members::get).toArray(int[][]::new);
		return new Problem.Seats(names(this.seats.take(seatOrder)), this.capacities.take(seatOrder),
				names(this.limits.take(limitOrder)), this.maxima.take(limitOrder), sortedMembers);
	}

	/**
	 * The canonical index of every handle, -1 where it is no seat; after {@link #sorted}.
	 */
	int[] seatIndex() {
		return this.seatIndex;
	}

	private void resolve(int limit, int[] handles) {
		for (int i = 0; i < handles.length; i++) {
			int index = this.seatIndex[handles[i]];
			if (index < 0) {
				throw new ProblemException(Kind.UNKNOWN_REFERENCE, member(limit, i), "there is no such seat");
			}
			handles[i] = index;
		}
		Arrays.sort(handles);
	}

	private String[] names(int[] handles) {
		return Arrays.stream(handles).mapToObj(this.ids::id).toArray(String[]::new);
	}

}
