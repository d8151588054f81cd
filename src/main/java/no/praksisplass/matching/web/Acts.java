package no.praksisplass.matching.web;

import java.io.Serializable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.placement.SeatsTakenException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.web.Flash;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Acts behind a single button: done or not, the answer stands on the page they came from.
 */
final class Acts {

	private Acts() {
	}

	/**
	 * Does an act and tells what came of it on the page that the redirect leads to.
	 * @return whether it was done
	 */
	static boolean done(Runnable act, Flash success, RedirectAttributes redirect) {
		try {
			act.run();
			success.after(redirect);
			return true;
		}
		catch (RuleViolation ex) {
			Serializable[] arguments = Stream.of(ex.arguments()).map(String::valueOf).toArray(Serializable[]::new);
			Flash.error(ex.messageKey(), arguments).after(redirect);
		}
		catch (SeatsTakenException ex) {
			Flash
				.error("matching.publish.taken",
						ex.shortages()
							.stream()
							.map((shortage) -> shortage.name() + " (" + shortage.period() + ")")
							.collect(Collectors.joining(", ")))
				.after(redirect);
		}
		return false;
	}

}
