package no.praksisplass.honorarium.domain.ledger;

import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.university.Universities;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings honoraria in step every night, since days go by. */
@Configuration(proxyBeanMethods = false)
class LedgerTask {

	@Bean
	RecurringTask<Void> honorariumLedgerTask(Universities universities, Ledger ledger) {
		return Tasks.recurring("honorarium-ledger", Schedules.daily(TimeConfiguration.NORWAY, LocalTime.of(3, 40)))
			.execute((instance, context) -> universities.findAll()
				.forEach((university) -> ledger.refresh(university.id())));
	}

}
