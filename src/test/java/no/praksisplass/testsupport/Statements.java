package no.praksisplass.testsupport;

import java.util.ArrayList;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * The SQL statements that the calling thread sends while something is done, through
 * Hibernate or through Spring's JDBC, as their logs tell.
 */
public final class Statements {

	private static final List<String> LOGGERS = List.of("org.hibernate.SQL",
			"org.springframework.jdbc.core.JdbcTemplate");

	private Statements() {
	}

	/** The statements of the act, in their order. */
	public static List<String> during(Runnable act) {
		Collector collector = new Collector(Thread.currentThread());
		collector.start();
		List<Logger> loggers = LOGGERS.stream().map((name) -> (Logger) LoggerFactory.getLogger(name)).toList();
		loggers.forEach((logger) -> {
			logger.setLevel(Level.DEBUG);
			logger.setAdditive(false);
			logger.addAppender(collector);
		});
		try {
			act.run();
			return List.copyOf(collector.statements);
		}
		finally {
			loggers.forEach((logger) -> {
				logger.detachAppender(collector);
				logger.setAdditive(true);
				logger.setLevel(null);
			});
		}
	}

	/** Keeps what one thread logs, other threads work for themselves. */
	private static final class Collector extends AppenderBase<ILoggingEvent> {

		private final Thread thread;

		private final List<String> statements = new ArrayList<>();

		Collector(Thread thread) {
			this.thread = thread;
		}

		@Override
		protected void append(ILoggingEvent event) {
			String message = event.getFormattedMessage();
			// Spring tells of a prepared statement twice, the SQL itself once
			boolean announced = event.getLoggerName().endsWith("JdbcTemplate") && !message.contains("[");
			if (Thread.currentThread() == this.thread && !announced) {
				this.statements.add(message);
			}
		}

	}

}
