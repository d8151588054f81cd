package no.praksisplass.exchange.domain;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.exchange.PlannedRow;
import no.praksisplass.exchange.RowOutcome;
import no.praksisplass.exchange.domain.column.HeadingMatcher;
import no.praksisplass.exchange.domain.file.IdentityColumns;
import no.praksisplass.exchange.domain.file.RefusedFileException;
import no.praksisplass.exchange.domain.file.Table;
import no.praksisplass.exchange.domain.file.TableReader;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.security.Role;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings files in: read, looked at, worked out by a job, confirmed, and done by a job.
 * Coordinators do it for their university, administrators for the installation.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMIN')")
public class Imports {

	private static final int SAMPLE = 3;

	private final ImportKinds kinds;

	private final HeadingMatcher headings;

	private final ImportStore store;

	private final ImportQueries queries;

	private final SchedulerClient scheduler;

	private final OneTimeTask<Void> task;

	private final CurrentUser currentUser;

	private final Clock clock;

	Imports(ImportKinds kinds, HeadingMatcher headings, ImportStore store, ImportQueries queries,
			SchedulerClient scheduler, OneTimeTask<Void> importJobTask, CurrentUser currentUser, Clock clock) {
		this.kinds = kinds;
		this.headings = headings;
		this.store = store;
		this.queries = queries;
		this.scheduler = scheduler;
		this.task = importJobTask;
		this.currentUser = currentUser;
		this.clock = clock;
	}

	/** A university's imports, or those of administrators, the newest first. */
	public Page<ImportView> list(Optional<UniversityId> university, Pageable page) {
		requireDesk(university);
		return this.queries.list(university, page);
	}

	/** What can be imported for a university, or by administrators. */
	public List<ImportKind> kinds(Optional<UniversityId> university) {
		requireDesk(university);
		return this.kinds.of(university.isPresent() ? Role.COORDINATOR : Role.ADMIN);
	}

	/**
	 * One of them.
	 * @throws NotFoundException if there is no such kind, or it is for others
	 */
	public ImportKind kind(Optional<UniversityId> university, String key) {
		return kinds(university).stream()
			.filter((kind) -> kind.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("import kind", key));
	}

	/**
	 * Reads a file and keeps its table, without national identity numbers.
	 * @throws RefusedFileException if it holds no table that can be read
	 */
	@Transactional
	public UUID upload(Optional<UniversityId> university, String kindKey, String fileName, byte[] content) {
		ImportKind kind = kind(university, kindKey);
		IdentityColumns.Cleaned file = IdentityColumns.clean(TableReader.read(content));
		List<String> columns = this.headings.match(kind, file.table().headings());
		ImportScope scope = new ImportScope(university, this.currentUser.require().personId());
		Map<String, String> fixed = new HashMap<>(kind.proposals(scope));
		fixed.keySet().removeAll(columns);
		UUID id = UUID.randomUUID();
		this.store.upload(id, scope, kind.key(), IdentityColumns.blotted(fileName), file, columns, fixed);
		return id;
	}

	/**
	 * An import.
	 * @throws NotFoundException if there is none, or it is not the user's to see
	 */
	public ImportView show(UUID id) {
		ImportView view = this.queries.find(id).orElseThrow(() -> new NotFoundException("import", id));
		requireDesk(view.university());
		return view;
	}

	/** The first rows of the file, while it waits for its columns to be settled. */
	public List<Table.Row> sample(UUID id) {
		return (show(id).status() == ImportStatus.DONE) ? List.of() : this.queries.sample(id, SAMPLE);
	}

	/** What an import does, or did, with its rows. */
	public Page<PlannedRow> rows(UUID id, Optional<RowOutcome> outcome, Pageable page) {
		show(id);
		return this.queries.rows(id, outcome, page);
	}

	/**
	 * Settles which column is what and has a job work out what the import would do.
	 * @param columns for each of the file's columns the key of a column, or an empty text
	 * @param fixed values for columns that the file does not have
	 * @throws RuleViolation if a column is missing or named twice, or a job is at work
	 */
	@Transactional
	public void check(UUID id, List<String> columns, Map<String, String> fixed) {
		ImportView view = show(id);
		ImportKind kind = this.kinds.get(view.kind());
		Map<String, String> standing = new HashMap<>(fixed);
		standing.values().removeIf(String::isBlank);
		standing.replaceAll((key, value) -> value.strip());
		standing.keySet().removeAll(columns);
		requireComplete(kind, view, columns, standing);
		if (!this.store.check(id, columns, standing)) {
			throw RuleViolation.of("exchange.rule.under-way");
		}
		schedule(id);
	}

	/** Has a job work it out once more, with the same columns. */
	@Transactional
	public void checkAgain(UUID id) {
		ImportView view = show(id);
		check(id, view.columns(), view.fixed());
	}

	/**
	 * Has a job do what was worked out. To confirm again is without effect.
	 * @param withoutErrors whether to leave out the rows that have errors
	 * @throws RuleViolation if there are errors and they are not left out, there is
	 * nothing to do, or a new dry run is needed
	 */
	@Transactional
	public void confirm(UUID id, boolean withoutErrors) {
		ImportView view = show(id);
		if (view.status() == ImportStatus.WRITING || view.status() == ImportStatus.DONE) {
			return;
		}
		if (view.count(RowOutcome.ERROR) > 0 && !withoutErrors) {
			throw RuleViolation.of("exchange.rule.errors");
		}
		if (view.status() == ImportStatus.CHECKED && view.effective() == 0) {
			throw RuleViolation.of("exchange.rule.nothing");
		}
		if (this.store.confirm(id, this.queries.digest(id), withoutErrors, this.currentUser.require().personId())) {
			schedule(id);
		}
		else if (show(id).status() == ImportStatus.CHECKED || show(id).status() == ImportStatus.UPLOADED) {
			throw RuleViolation.of("exchange.rule.check-again");
		}
	}

	/** Asks the job to stop; without effect if none is at work. */
	@Transactional
	public void stop(UUID id) {
		show(id);
		this.store.stop(id);
	}

	/**
	 * Throws an import away.
	 * @throws RuleViolation if it is done, or a job is at work
	 */
	@Transactional
	public void discard(UUID id) {
		show(id);
		if (!this.store.discard(id)) {
			throw RuleViolation.of("exchange.rule.not-discarded");
		}
	}

	private void schedule(UUID id) {
		this.scheduler.scheduleIfNotExists(this.task.instance(id + "/" + UUID.randomUUID()), this.clock.instant());
	}

	private static void requireComplete(ImportKind kind, ImportView view, List<String> columns,
			Map<String, String> fixed) {
		List<String> used = columns.stream().filter((key) -> !key.isEmpty()).toList();
		List<String> known = kind.columns().stream().map(ImportColumn::key).toList();
		if (columns.size() != view.headings().size() || !known.containsAll(used)
				|| !known.containsAll(fixed.keySet())) {
			throw RuleViolation.of("exchange.rule.columns");
		}
		if (used.stream().distinct().count() < used.size()) {
			throw RuleViolation.of("exchange.rule.column-twice");
		}
		boolean missing = kind.columns()
			.stream()
			.filter(ImportColumn::required)
			.anyMatch((column) -> !used.contains(column.key()) && !fixed.containsKey(column.key()));
		if (missing) {
			throw RuleViolation.of("exchange.rule.column-missing");
		}
	}

	/**
	 * Lets coordinators of the university pass, and administrators where there is none.
	 */
	private void requireDesk(Optional<UniversityId> university) {
		if (university.isPresent()) {
			this.currentUser.requireCoordinatorOf(university.get());
		}
		else if (!this.currentUser.isSystem() && !this.currentUser.require().roles().contains(Role.ADMIN)) {
			throw new NotFoundException("import", "administrators");
		}
	}

}
