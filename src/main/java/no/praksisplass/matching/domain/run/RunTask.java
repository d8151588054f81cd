package no.praksisplass.matching.domain.run;

import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import no.praksisplass.shared.RunId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The queue of runs: one task each, kept in the database, so that a restart loses none.
 */
@Configuration
class RunTask {

	static final String NAME = "allocation-run";

	@Bean
	OneTimeTask<Void> allocationRunTask(RunWorker worker) {
		return Tasks.oneTime(NAME)
			.execute((instance, context) -> worker.work(new RunId(UUID.fromString(instance.getId()))));
	}

}
