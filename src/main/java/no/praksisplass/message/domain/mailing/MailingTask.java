package no.praksisplass.message.domain.mailing;

import java.time.Duration;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The queue of mailings: one task each, kept in the database, so that a restart loses
 * none.
 */
@Configuration(proxyBeanMethods = false)
class MailingTask {

	static final String NAME = "mailing";

	/** How long one that was cut off waits before it goes on. */
	private static final Duration PAUSE = Duration.ofSeconds(20);

	@Bean
	OneTimeTask<Void> mailingJobTask(MailingWorker worker) {
		return Tasks.oneTime(NAME)
			.onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
			.execute((instance, context) -> worker.work(UUID.fromString(instance.getId())));
	}

}
