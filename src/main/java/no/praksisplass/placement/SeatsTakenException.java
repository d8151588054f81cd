package no.praksisplass.placement;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The seats or rooms of an allocation are no longer there: since it was worked out
 * somebody else published, or an answer was changed. Nothing was published; the
 * allocation must be run again.
 */
public final class SeatsTakenException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient List<Shortage> shortages;

	/**
	 * @param shortages where places are missing, at least one
	 */
	public SeatsTakenException(List<Shortage> shortages) {
		super(shortages.size() + " seats or rooms are no longer there");
		this.shortages = List.copyOf(shortages);
	}

	/** Where places are missing. */
	public List<Shortage> shortages() {
		return this.shortages;
	}

	/**
	 * The places in words, such as "Ola Nordmann (Periode 1), Førde legesenter (Periode
	 * 2)".
	 */
	public String named() {
		return this.shortages.stream()
			.map((shortage) -> shortage.name() + " (" + shortage.period() + ")")
			.collect(Collectors.joining(", "));
	}

	/**
	 * A place that takes fewer than the allocation puts there.
	 *
	 * @param room whether it is a practice's rooms, else a supervisor's seats
	 * @param name the supervisor's or the practice's name
	 * @param period the period's name
	 * @param wanted students the allocation puts there
	 * @param left how many there is room for
	 */
	public record Shortage(boolean room, String name, String period, int wanted, int left) {
	}

}
