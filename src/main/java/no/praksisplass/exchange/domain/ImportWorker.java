package no.praksisplass.exchange.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;

import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportPlan;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.PlannedRow;
import no.praksisplass.exchange.domain.ImportStore.Setback;
import no.praksisplass.exchange.domain.ImportStore.StoppedException;
import no.praksisplass.exchange.domain.column.CellReader;
import no.praksisplass.exchange.domain.column.ColumnTexts;
import no.praksisplass.security.SystemAccess;
import no.praksisplass.shared.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out what imports would do, and does it. What is done was worked out once more in
 * the same transaction and is the same as what was confirmed; else nothing is done.
 */
@Component
class ImportWorker {

	private static final Logger logger = LoggerFactory.getLogger(ImportWorker.class);

	private final ImportStore store;

	private final ImportQueries queries;

	private final ImportKinds kinds;

	private final ColumnTexts texts;

	private final TransactionTemplate transaction;

	private final TransactionTemplate apart;

	private final TransactionTemplate reading;

	ImportWorker(ImportStore store, ImportQueries queries, ImportKinds kinds, ColumnTexts texts,
			PlatformTransactionManager transactions) {
		this.store = store;
		this.queries = queries;
		this.kinds = kinds;
		this.texts = texts;
		this.transaction = new TransactionTemplate(transactions);
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
	}

	/**
	 * Goes on with an import, if there is something to go on with. Safe to be called
	 * twice, also at the same time.
	 */
	void work(UUID id) {
		UUID owner = UUID.randomUUID();
		if (!Boolean.TRUE.equals(this.transaction.execute((status) -> this.store.start(id, owner)))) {
			return;
		}
		try {
			StoredImport file = this.queries.stored(id);
			SystemAccess.run(() -> {
				if (file.status() == ImportStatus.CHECKING) {
					check(file, owner);
				}
				else {
					write(file, owner);
				}
			});
		}
		catch (StoppedException ex) {
			back(id, owner, new Setback("exchange.notice.stopped", "", false));
		}
		catch (ConcurrencyFailureException | DataIntegrityViolationException ex) {
			logger.info("Import {} met with what has changed", id, ex);
			back(id, owner, new Setback("exchange.notice.outdated", "", true));
		}
		catch (RuntimeException ex) {
			String reference = UUID.randomUUID().toString().substring(0, 8);
			logger.error("Import {} failed, reference {}", id, reference, ex);
			back(id, owner, new Setback("exchange.notice.failed", reference, true));
		}
	}

	private void check(StoredImport file, UUID owner) {
		ImportProgress progress = new ThrottledProgress((done) -> goOn(file.id(), owner, done));
		List<PlannedRow> rows = this.reading.execute((status) -> plan(file, progress).rows());
		String digest = digest(rows);
		this.transaction.executeWithoutResult((status) -> this.store.checked(file.id(), owner, rows, digest));
	}

	private void write(StoredImport file, UUID owner) {
		ImportProgress progress = new ThrottledProgress((done) -> goOn(file.id(), owner, done));
		int half = file.table().rows().size() / 2;
		boolean same = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			this.store.lockKind(file.kind());
			if (!this.store.owns(file.id(), owner)) {
				return true;
			}
			ImportPlan plan = plan(file, (done) -> progress.done(done / 2));
			if (!digest(plan.rows()).equals(file.digest())) {
				return false;
			}
			plan.write((done) -> progress.done(half + done / 2));
			this.store.done(file.id(), owner);
			return true;
		}));
		if (!same) {
			back(file.id(), owner, new Setback("exchange.notice.outdated", "", true));
		}
	}

	private ImportPlan plan(StoredImport file, ImportProgress progress) {
		progress.done(0);
		ImportKind kind = this.kinds.get(file.kind());
		List<ImportRow> rows = new RowAssembler(file, kind, new CellReader(this.texts)).rows();
		return kind.plan(file.scope(), rows, progress);
	}

	private boolean goOn(UUID id, UUID owner, int done) {
		return Boolean.TRUE.equals(this.apart.execute((status) -> this.store.goOn(id, owner, done)));
	}

	private void back(UUID id, UUID owner, Setback setback) {
		this.transaction.executeWithoutResult((status) -> this.store.back(id, owner, setback));
	}

	/** Of all that was worked out and what it was built on. */
	private static String digest(List<PlannedRow> rows) {
		MessageDigest digest = Sha256.digest();
		rows.forEach((row) -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
		return Sha256.hex(digest.digest());
	}

}
