package no.praksisplass.student.domain.wish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.student.WishView;

/**
 * A list of wishes being arranged. What the product added stays at the end, to be worked
 * out anew at every delivery; a wish of the product's that the student keeps, moves or
 * moves another below becomes the student's own.
 */
final class WishArrangement {

	private final List<WishTarget> targets = new ArrayList<>();

	private int own;

	WishArrangement(List<WishView> wishes) {
		wishes.stream().sorted(Comparator.comparingInt(WishView::rank)).forEach((wish) -> {
			this.targets.add(WishTarget.of(wish));
			if (!wish.completed()) {
				this.own = this.targets.size();
			}
		});
	}

	/** The student's own wishes, best first. */
	List<WishTarget> own() {
		return List.copyOf(this.targets.subList(0, this.own));
	}

	/**
	 * Adds a wish after the student's own ones.
	 * @throws RuleViolation if it is among them
	 */
	void add(WishTarget target) {
		int at = this.targets.indexOf(target);
		if (at >= 0 && at < this.own) {
			throw RuleViolation.of("student.wishes.duplicate");
		}
		if (at >= 0) {
			this.targets.remove(at);
		}
		this.targets.add(this.own, target);
		this.own++;
	}

	/**
	 * Takes one of the student's own wishes out; one of the product's stays as long as it
	 * is needed.
	 */
	void remove(WishTarget target) {
		int at = require(target);
		if (at < this.own) {
			this.targets.remove(at);
			this.own--;
		}
	}

	/** Moves a wish to another rank, or the nearest there is. */
	void move(WishTarget target, int rank) {
		int at = require(target);
		this.targets.remove(at);
		int to = Math.max(0, Math.min(rank - 1, this.targets.size()));
		this.targets.add(to, target);
		boolean wasOwn = at < this.own;
		this.own = Math.max(to + 1, wasOwn ? this.own : this.own + 1);
	}

	/** Makes a wish of the product's the student's own, at the rank it has. */
	void keep(WishTarget target) {
		this.own = Math.max(this.own, require(target) + 1);
	}

	private int require(WishTarget target) {
		int at = this.targets.indexOf(target);
		if (at < 0) {
			throw new NotFoundException("wish", target);
		}
		return at;
	}

}
