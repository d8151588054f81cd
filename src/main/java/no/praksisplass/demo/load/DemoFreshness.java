package no.praksisplass.demo.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * How fresh the registers of the demonstration are: most of what is used was confirmed in
 * the last year, some of it long ago, and some never.
 */
@Component
@Profile("demo")
class DemoFreshness {

	private final Clock clock;

	DemoFreshness(Clock clock) {
		this.clock = clock;
	}

	/** When a practice was confirmed, by its place in the list; null for never. */
	@Nullable Instant ofPractice(int index) {
		return (index % 7 == 6) ? null : daysAgo(20 + index * 53 % 660);
	}

	/** When a GP was confirmed; who does not supervise has hardly been asked. */
	@Nullable Instant ofGp(int index, boolean supervising) {
		return (supervising ? index % 9 == 8 : index % 5 != 0) ? null : daysAgo(5 + index * 37 % 570);
	}

	private Instant daysAgo(int days) {
		return this.clock.instant().minus(Duration.ofDays(days));
	}

}
