package no.praksisplass.exchange.domain;

import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The queue of imports: one task for each step, kept in the database, so that a restart
 * loses none.
 */
@Configuration(proxyBeanMethods = false)
class ImportTask {

	static final String NAME = "import";

	@Bean
	OneTimeTask<Void> importJobTask(ImportWorker worker) {
		return Tasks.oneTime(NAME)
			.execute((instance, context) -> worker.work(UUID.fromString(instance.getId().replaceFirst("/.*", ""))));
	}

}
