package no.praksisplass.matching.domain.publication;

import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The queue of planned publications: one task each, kept in the database, so that a
 * restart loses none and what came due meanwhile is published then.
 */
@Configuration
class PublicationQueue {

	static final String NAME = "planned-publication";

	@Bean
	OneTimeTask<Void> plannedPublicationTask(PlannedPublisher publisher) {
		return Tasks.oneTime(NAME).execute((instance, context) -> publisher.publish(UUID.fromString(instance.getId())));
	}

}
