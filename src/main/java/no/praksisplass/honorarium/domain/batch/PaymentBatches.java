package no.praksisplass.honorarium.domain.batch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import no.praksisplass.exchange.ExportFormat;
import no.praksisplass.honorarium.HonorariumStatus;
import no.praksisplass.honorarium.PaymentBatchStatus;
import no.praksisplass.honorarium.domain.claim.HonorariumFilter;
import no.praksisplass.honorarium.domain.claim.HonorariumQuery;
import no.praksisplass.honorarium.domain.claim.HonorariumRow;
import no.praksisplass.honorarium.domain.claim.Sum;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.PaymentBatchId;
import no.praksisplass.shared.PersonId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.Sha256;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.shared.UniversityId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Payment batches of a university, for its finance officers: made by one person, released
 * by another, exported once, and settled when payroll has paid.
 */
@Service
@Transactional
@PreAuthorize("hasRole('FINANCE')")
public class PaymentBatches {

	private final PaymentBatchRepository batches;

	private final BatchStore store;

	private final PaymentFiles files;

	private final HonorariumQuery honoraria;

	private final CurrentUser currentUser;

	private final Clock clock;

	PaymentBatches(PaymentBatchRepository batches, BatchStore store, PaymentFiles files, HonorariumQuery honoraria,
			CurrentUser currentUser, Clock clock) {
		this.batches = batches;
		this.store = store;
		this.files = files;
		this.honoraria = honoraria;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** All of the university, the newest first. */
	@Transactional(readOnly = true)
	public List<BatchView> of(UniversityId university) {
		this.currentUser.require(Role.FINANCE, university);
		return this.store.of(university);
	}

	/**
	 * One of them.
	 * @throws NotFoundException if there is none such, or it is another university's
	 */
	@Transactional(readOnly = true)
	public BatchView find(PaymentBatchId id) {
		requireOwn(id);
		return this.store.find(id).orElseThrow();
	}

	/** What is on one. */
	@Transactional(readOnly = true)
	public List<HonorariumRow> items(PaymentBatchId id) {
		requireOwn(id);
		return this.honoraria.onBatch(id);
	}

	/**
	 * The approved honoraria that a filter lets through, which a batch can be made of.
	 */
	@Transactional(readOnly = true)
	public List<HonorariumRow> candidates(UniversityId university, HonorariumFilter filter) {
		this.currentUser.require(Role.FINANCE, university);
		return this.honoraria.all(university, approved(filter));
	}

	/** How many these are, and what they come to. */
	@Transactional(readOnly = true)
	public Sum sum(UniversityId university, HonorariumFilter filter) {
		this.currentUser.require(Role.FINANCE, university);
		return this.honoraria.sum(university, approved(filter));
	}

	/**
	 * Makes a batch of all approved honoraria that a filter lets through. Each is taken
	 * by one batch only, however many are made at the same moment.
	 * @param seen how many there were, and what they came to, when they were looked at
	 * @throws RuleViolation if there is none, or they are no longer what was seen
	 */
	public PaymentBatchId make(UniversityId university, HonorariumFilter filter, Sum seen) {
		List<UUID> chosen = candidates(university, filter).stream().map(HonorariumRow::id).toList();
		if (chosen.isEmpty()) {
			throw RuleViolation.of("honorarium.batch.empty");
		}
		List<BatchStore.Taken> taken = this.store.take(university, chosen);
		BigDecimal total = taken.stream().map(BatchStore.Taken::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (taken.size() != seen.count() || total.compareTo(seen.total()) != 0) {
			throw RuleViolation.of("honorarium.batch.changed");
		}
		PaymentBatchId id = PaymentBatchId.random();
		int number = this.store.nextNumber(university);
		this.batches.saveAndFlush(
				new PaymentBatch(id, university, number, new Sum(taken.size(), total), me(), this.clock.instant()));
		this.store.put(id, taken);
		return id;
	}

	/**
	 * Releases a batch for export.
	 * @throws RuleViolation if the same person made it, it is past that, or what is on it
	 * no longer comes to its control totals
	 */
	public void release(PaymentBatchId id) {
		PaymentBatch batch = lock(id);
		batch.release(me(), this.clock.instant());
		requireTotals(id, batch);
	}

	/**
	 * Takes a batch apart that is not released.
	 * @throws RuleViolation if it is
	 */
	public void discard(PaymentBatchId id) {
		PaymentBatch batch = lock(id);
		batch.requireDraft();
		this.store.move(id, "BATCHED", "APPROVED");
		this.store.empty(id);
		this.batches.delete(batch);
	}

	/**
	 * Makes the files of a batch, once: a second time changes nothing.
	 * @throws RuleViolation if it is not released
	 */
	public void export(PaymentBatchId id) {
		PaymentBatch batch = lock(id);
		if (batch.status().compareTo(PaymentBatchStatus.EXPORTED) >= 0) {
			return;
		}
		requireTotals(id, batch);
		batch.export(me(), this.clock.instant());
		this.store.move(id, "BATCHED", "EXPORTED");
		List<HonorariumRow> rows = this.honoraria.onBatch(id);
		Stream.of(ExportFormat.values()).forEach((format) -> {
			byte[] content = this.files.write(format, rows);
			this.store.keep(id, format, content, Sha256.of(content));
		});
	}

	/**
	 * A file of a batch, the same bytes every time.
	 * @throws NotFoundException if there is none such
	 */
	@Transactional(readOnly = true)
	public byte[] file(PaymentBatchId id, ExportFormat format) {
		requireOwn(id);
		return this.store.file(id, format).orElseThrow(() -> new NotFoundException("file of batch", id));
	}

	/**
	 * Payroll has paid what is on the batch and was not rejected.
	 * @throws RuleViolation if payroll has not got it, the day is to come, or there is no
	 * voucher
	 */
	public void settle(PaymentBatchId id, LocalDate paidOn, String voucher) {
		PaymentBatch batch = lock(id);
		if (paidOn.isAfter(LocalDate.ofInstant(this.clock.instant(), TimeConfiguration.NORWAY))) {
			throw RuleViolation.onField("paidOn", "honorarium.paidOn.future");
		}
		if (voucher.isBlank()) {
			throw RuleViolation.onField("voucher", "honorarium.voucher.missing");
		}
		batch.settle();
		this.batches.flush();
		this.store.pay(id, paidOn, voucher.strip());
	}

	private static HonorariumFilter approved(HonorariumFilter filter) {
		return filter.of(HonorariumStatus.APPROVED);
	}

	private void requireTotals(PaymentBatchId id, PaymentBatch batch) {
		Sum now = this.store.sum(id);
		if (now.count() != batch.sum().count() || now.total().compareTo(batch.sum().total()) != 0) {
			throw RuleViolation.of("honorarium.batch.changed");
		}
	}

	private PaymentBatch lock(PaymentBatchId id) {
		requireOwn(id);
		return this.batches.lock(id.value()).orElseThrow(() -> new NotFoundException("batch", id));
	}

	private void requireOwn(PaymentBatchId id) {
		this.currentUser.require(Role.FINANCE,
				this.store.owner(id).orElseThrow(() -> new NotFoundException("batch", id)));
	}

	private PersonId me() {
		return this.currentUser.require().personId();
	}

}
