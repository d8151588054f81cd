package no.praksisplass.message.domain.sending;

import java.time.Clock;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has the queue looked at as soon as the transaction at hand has committed. It is a
 * courtesy: the queue is looked at every few seconds all the same.
 */
@Component
public class SendingWaker {

	private static final Logger logger = LoggerFactory.getLogger(SendingWaker.class);

	private final ObjectProvider<SchedulerClient> scheduler;

	private final TransactionTemplate transaction;

	private final Clock clock;

	SendingWaker(ObjectProvider<SchedulerClient> scheduler, PlatformTransactionManager transactions, Clock clock) {
		this.scheduler = scheduler;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** Wakes the sender after the commit, once however many messages are queued. */
	public void afterCommit() {
		if (TransactionSynchronizationManager.isSynchronizationActive()
				&& !TransactionSynchronizationManager.hasResource(this)) {
			TransactionSynchronizationManager.bindResource(this, true);
			TransactionSynchronizationManager.registerSynchronization(new Wake());
		}
	}

	private void wake() {
		try {
			this.transaction.executeWithoutResult((status) -> this.scheduler.getObject()
				.reschedule(TaskInstanceId.of(SendingTask.NAME, RecurringTask.INSTANCE), this.clock.instant()));
		}
		catch (RuntimeException ex) {
			logger.debug("The sender is at work, or will be soon", ex);
		}
	}

	/** What is done after the transaction. */
	private final class Wake implements TransactionSynchronization {

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(SendingWaker.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(SendingWaker.this, true);
		}

		@Override
		public void afterCommit() {
			wake();
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(SendingWaker.this);
		}

	}

}
