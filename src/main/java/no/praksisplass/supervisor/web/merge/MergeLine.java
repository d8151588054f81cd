package no.praksisplass.supervisor.web.merge;

import no.praksisplass.practice.Side;
import org.jspecify.annotations.Nullable;

/**
 * A line of the page that shows two side by side.
 *
 * @param name what the choice is called; empty where there is nothing to choose
 * @param label what it is
 * @param kept what the one kept says
 * @param away what the other says
 * @param chosen whose stands; null where that is yet to be chosen
 */
public record MergeLine(String name, String label, String kept, String away, @Nullable Side chosen) {

	/** Whether there is something to choose. */
	public boolean open() {
		return !this.name.isEmpty();
	}

}
