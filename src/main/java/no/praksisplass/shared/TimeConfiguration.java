package no.praksisplass.shared;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the application. Deadlines and dates are those of Norway, wherever the
 * server stands; tests put a fixed clock in its place.
 */
@Configuration(proxyBeanMethods = false)
public class TimeConfiguration {

	/** The time zone in which a day begins, a week is counted and a deadline passes. */
	public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

	@Bean
	Clock clock() {
		return Clock.system(NORWAY);
	}

}
