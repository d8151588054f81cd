package no.praksisplass.bulk.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import no.praksisplass.bulk.BulkAct;
import no.praksisplass.bulk.BulkField;
import no.praksisplass.bulk.BulkList;
import no.praksisplass.bulk.BulkPlan;
import no.praksisplass.bulk.BulkScope;
import no.praksisplass.bulk.BulkTarget;
import no.praksisplass.security.CurrentUser;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.UniversityId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a bulk act from the choice of rows over its preview to its result.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class BulkDesk {

	private final BulkActs acts;

	private final BulkInputs inputs;

	private final BulkStore store;

	private final BulkQueries queries;

	private final BulkWorker worker;

	private final CurrentUser currentUser;

	BulkDesk(BulkActs acts, BulkInputs inputs, BulkStore store, BulkQueries queries, BulkWorker worker,
			CurrentUser currentUser) {
		this.acts = acts;
		this.inputs = inputs;
		this.store = store;
		this.queries = queries;
		this.worker = worker;
		this.currentUser = currentUser;
	}

	/** The acts that were done for a university, the newest first. */
	public Page<BulkView> list(UniversityId university, Pageable page) {
		this.currentUser.requireCoordinatorOf(university);
		return this.queries.list(university, page);
	}

	/**
	 * An act.
	 * @throws NotFoundException if there is none or it is another university's
	 */
	public BulkView show(UUID id) {
		BulkView view = this.queries.find(id).orElseThrow(() -> new NotFoundException("bulk act", id));
		this.currentUser.requireCoordinatorOf(view.university());
		return view;
	}

	/** The path of the list with the filter with which the rows were chosen. */
	public String listPath(BulkView view) {
		return listPath(new BulkChoice(view.list(), view.act(), view.all(), List.of(), view.query()));
	}

	/** The path of the list on which something was chosen, with its filter. */
	public String listPath(BulkChoice choice) {
		String path = this.acts.list(choice.list()).path();
		return choice.query().isEmpty() ? path : path + "?" + choice.query();
	}

	/** What the act asks for. */
	public List<BulkField> fields(BulkView view) {
		return this.acts.act(view.list(), view.act()).fields(scope(view.university()));
	}

	/** Whether the act can be undone when it is done. */
	public boolean undoable(BulkView view) {
		return this.acts.act(view.list(), view.act()).table().isPresent();
	}

	/**
	 * Chooses rows for an act; nothing is changed by it.
	 * @throws RuleViolation if no row is chosen
	 * @throws NotFoundException if there is no such list, act or row
	 */
	@Transactional
	public UUID draft(UniversityId university, BulkChoice choice) {
		this.currentUser.requireCoordinatorOf(university);
		BulkList list = this.acts.list(choice.list());
		this.acts.act(choice.list(), choice.act());
		List<BulkTarget> targets = this.inputs.targets(university, list, choice);
		if (!choice.all() && targets.size() != choice.chosen().stream().distinct().count()) {
			throw new NotFoundException("row of list", choice.list());
		}
		if (targets.isEmpty()) {
			throw RuleViolation.of("bulk.rule.empty");
		}
		UUID id = UUID.randomUUID();
		this.store.draft(id, scope(university), choice);
		return id;
	}

	/**
	 * Says what the act asked for.
	 * @throws RuleViolation if it cannot be, or the act is done
	 */
	@Transactional
	public void settle(UUID id, Map<String, String> settings) {
		BulkView view = show(id);
		plan(view, settings);
		if (!this.store.settle(id, settings)) {
			throw RuleViolation.of("bulk.rule.done");
		}
	}

	/** What the act would do now; nothing where it is yet to be said what it asks for. */
	public Optional<BulkPreview> preview(BulkView view) {
		if (view.status() != BulkStatus.DRAFT || (view.settings().isEmpty() && !fields(view).isEmpty())) {
			return Optional.empty();
		}
		return Optional.of(BulkPreview.of(plan(view, view.settings().orElse(Map.of()))));
	}

	/** What became of the rows, or of those that it changed or left as they were. */
	public Page<BulkRow> rows(UUID id, Optional<Boolean> changed, Pageable page) {
		show(id);
		return this.queries.rows(id, changed, page);
	}

	/**
	 * Does the act, all of it or nothing. To do it again is without effect.
	 * @param digest that of the preview that was looked at
	 * @throws RuleViolation if it would no longer do what was looked at, or does nothing
	 */
	@Transactional
	public void confirm(UUID id, String digest) {
		BulkView view = show(id);
		BulkScope scope = scope(view.university());
		if (this.queries.lock(id) != BulkStatus.DRAFT) {
			return;
		}
		this.store.lock(scope, view.list());
		BulkPlan plan = plan(view, view.settings().orElse(Map.of()));
		if (plan.changed() == 0) {
			throw RuleViolation.of("bulk.rule.nothing");
		}
		if (!BulkPreview.of(plan).digest().equals(digest)) {
			throw RuleViolation.of("bulk.rule.changed");
		}
		this.worker.carryOut(id, this.acts.act(view.list(), view.act()), scope, plan);
	}

	/**
	 * Puts back what the act changed, but for the rows that somebody changed since. To do
	 * it again is without effect.
	 * @throws RuleViolation if the act cannot be undone, or no row could be put back
	 */
	@Transactional
	public void undo(UUID id) {
		BulkView view = show(id);
		BulkAct act = this.acts.act(view.list(), view.act());
		if (this.queries.lock(id) != BulkStatus.DONE) {
			return;
		}
		BulkScope scope = scope(view.university());
		this.store.lock(scope, view.list());
		this.worker.undo(id, act, scope, this.inputs.values(view.settings().orElse(Map.of())));
	}

	/**
	 * Throws a choice away.
	 * @throws RuleViolation if the act is done
	 */
	@Transactional
	public void discard(UUID id) {
		show(id);
		if (!this.store.discard(id)) {
			throw RuleViolation.of("bulk.rule.done");
		}
	}

	private BulkPlan plan(BulkView view, Map<String, String> settings) {
		BulkList list = this.acts.list(view.list());
		BulkChoice choice = new BulkChoice(view.list(), view.act(), view.all(), this.queries.chosen(view.id()),
				view.query());
		List<BulkTarget> targets = this.inputs.targets(view.university(), list, choice);
		BulkAct act = this.acts.act(view.list(), view.act());
		BulkScope scope = scope(view.university());
		return act.plan(scope, targets, this.inputs.values(act.fields(scope), settings));
	}

	private BulkScope scope(UniversityId university) {
		return new BulkScope(university, this.currentUser.require().personId());
	}

}
