package no.praksisplass.student.domain.wish;

import java.time.Duration;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for receipts of wishes that are due, on one instance at a time. */
@Configuration(proxyBeanMethods = false)
class WishReceiptTask {

	private static final Duration PAUSE = Duration.ofSeconds(30);

	@Bean
	RecurringTask<Void> wishReceiptsTask(WishReceipts receipts) {
		return Tasks.recurring("wish-receipts", FixedDelay.of(PAUSE)).execute((instance, context) -> {
			boolean another = true;
			while (another && !Thread.currentThread().isInterrupted()) {
				another = receipts.writeOne();
			}
		});
	}

}
