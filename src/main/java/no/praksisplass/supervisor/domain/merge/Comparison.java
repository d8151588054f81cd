package no.praksisplass.supervisor.domain.merge;

import java.util.List;
import java.util.Objects;

import no.praksisplass.practice.Clash;
import no.praksisplass.practice.Clash.Settling;
import no.praksisplass.practice.MergeChoices;
import no.praksisplass.practice.Side;
import no.praksisplass.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Two that may be the same, side by side.
 *
 * @param kept what the one kept is called
 * @param away what the other is called
 * @param seen names the state of both, so that a change meanwhile is noticed
 * @param fields what is said of each
 * @param holdings what belongs to each
 * @param clashes what they cannot both keep
 */
public record Comparison(String kept, String away, String seen, List<Field> fields, List<Holding> holdings,
		List<Clash> clashes) {

	public Comparison {
		fields = List.copyOf(fields);
		holdings = List.copyOf(holdings);
		clashes = List.copyOf(clashes);
	}

	/** Whether something has to be put right before the two can be merged. */
	public boolean refused() {
		return this.clashes.stream().anyMatch((clash) -> clash.settling() == Settling.REFUSED);
	}

	/**
	 * @throws RuleViolation if they cannot be merged, or something is to be chosen yet
	 */
	public void requireSettled(MergeChoices choices) {
		if (refused()) {
			throw RuleViolation.of("supervisor.merge.refused");
		}
		boolean open = this.clashes.stream()
			.anyMatch((clash) -> clash.settling() == Settling.CHOSEN && choices.of(clash.id()).isEmpty());
		if (open) {
			throw RuleViolation.of("supervisor.merge.choose");
		}
	}

	/**
	 * A value of both.
	 *
	 * @param name names it among the choices
	 * @param messageKey what it is
	 * @param kept of the one kept: text, number, yes or no, an enum constant, or none
	 * @param away the other's
	 */
	public record Field(String name, String messageKey, @Nullable Object kept, @Nullable Object away) {

		/** Whether one of the two says something. */
		public boolean said() {
			return !isEmpty(this.kept) || !isEmpty(this.away);
		}

		/** Whether there is something to choose. */
		public boolean differs() {
			return said() && !Objects.equals(this.kept, this.away);
		}

		/** Whose is taken unless something else is chosen. */
		public Side suggested() {
			return isEmpty(this.kept) ? Side.AWAY : Side.KEPT;
		}

		private static boolean isEmpty(@Nullable Object value) {
			return value == null || value.toString().isBlank();
		}

	}

	/**
	 * What belongs to both.
	 *
	 * @param messageKey what it is
	 * @param kept how many belong to the one kept
	 * @param away how many to the other
	 */
	public record Holding(String messageKey, long kept, long away) {
	}

}
