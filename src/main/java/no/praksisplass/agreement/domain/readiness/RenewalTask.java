package no.praksisplass.agreement.domain.readiness;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import no.praksisplass.shared.TimeConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every morning for agreements that run out. */
@Configuration(proxyBeanMethods = false)
class RenewalTask {

	@Bean
	RecurringTask<Void> agreementRenewalTask(Renewals renewals) {
		return Tasks.recurring("agreement-renewals", Schedules.daily(TimeConfiguration.NORWAY, LocalTime.of(7, 10)))
			.execute((instance, context) -> renewals.tell());
	}

}
