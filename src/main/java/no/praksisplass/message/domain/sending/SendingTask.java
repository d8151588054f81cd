package no.praksisplass.message.domain.sending;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for messages to send every few seconds, on one instance at a time. */
@Configuration(proxyBeanMethods = false)
class SendingTask {

	static final String NAME = "message-sending";

	private static final Duration PAUSE = Duration.ofSeconds(5);

	@Bean
	RecurringTask<Void> messageSendingTask(MessageSender sender) {
		return Tasks.recurring(NAME, FixedDelay.of(PAUSE)).execute((instance, context) -> sender.sendDue());
	}

}
