package no.praksisplass.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import no.praksisplass.shared.RuleViolation;

/**
 * A plan that fills in a form for each row: the stored one with what the row says in
 * place, or a new one. The form's rules are those that hold for whoever fills it in by
 * hand.
 *
 * @param <F> the form
 * @param <T> what is stored
 */
public final class FormPlan<F, T> implements ImportPlan {

	private static final int TELL_EVERY = 100;

	private final List<FormColumn<F>> columns;

	private final FormRegister<F, T> register;

	private final Validator validator;

	private final List<PlannedRow> rows = new ArrayList<>();

	private final List<FormRegister.Write<F, T>> writes = new ArrayList<>();

	private final Map<String, Integer> seen = new HashMap<>();

	/** Plans rows. */
	public FormPlan(List<FormColumn<F>> columns, FormRegister<F, T> register, Validator validator, List<ImportRow> rows,
			ImportProgress progress) {
		this.columns = List.copyOf(columns);
		this.register = register;
		this.validator = validator;
		for (ImportRow row : rows) {
			this.rows.add(plan(row));
			if (this.rows.size() % TELL_EVERY == 0) {
				progress.done(this.rows.size());
			}
		}
	}

	@Override
	public List<PlannedRow> rows() {
		return List.copyOf(this.rows);
	}

	@Override
	public void write(ImportProgress progress) {
		this.register.write(this.writes, progress);
	}

	private PlannedRow plan(ImportRow row) {
		List<RowProblem> problems = new ArrayList<>(row.problems());
		Optional<T> stored = find(row, problems);
		F form = this.register.form(stored);
		Map<String, String> before = stored.isPresent() ? values(form) : Map.of();
		fill(form, row);
		if (problems.isEmpty()) {
			attempt(() -> this.register.prepare(form, stored, row), problems);
		}
		problems.addAll(violations(form, problems));
		if (problems.isEmpty()) {
			complete(form, stored, row, problems);
		}
		if (!problems.isEmpty()) {
			return PlannedRow.error(row.number(), this.register.label(form), problems);
		}
		return decided(row, form, stored, changes(form, before));
	}

	private PlannedRow decided(ImportRow row, F form, Optional<T> stored, List<FieldChange> changes) {
		RowOutcome outcome = RowOutcome.of(stored.isPresent(), changes);
		if (outcome != RowOutcome.UNCHANGED) {
			this.writes.add(new FormRegister.Write<>(form, stored, row.number()));
		}
		return new PlannedRow(row.number(), outcome, this.register.label(form), changes, List.of(),
				stored.map(this.register::basis).orElse(""));
	}

	private void fill(F form, ImportRow row) {
		for (FormColumn<F> each : this.columns) {
			if (row.has(each.column().key()) && !each.column().readOnly()) {
				each.set().accept(form, row.text(each.column().key()));
			}
		}
	}

	private Optional<T> find(ImportRow row, List<RowProblem> problems) {
		try {
			return this.register.find(row);
		}
		catch (RuleViolation ex) {
			problems.add(RowProblem.of(column(ex.field().orElse("")), ex));
			return Optional.empty();
		}
	}

	private void attempt(Runnable act, List<RowProblem> problems) {
		try {
			act.run();
		}
		catch (RuleViolation ex) {
			problems.add(RowProblem.of(column(ex.field().orElse("")), ex));
		}
	}

	/**
	 * What the form's rules say, but of columns about which something is said already.
	 */
	private List<RowProblem> violations(F form, List<RowProblem> said) {
		return this.validator.validate(form)
			.stream()
			.sorted(Comparator.comparing((ConstraintViolation<F> each) -> each.getPropertyPath().toString())
				.thenComparing(ConstraintViolation::getMessageTemplate))
			.map((each) -> RowProblem.of(column(each.getPropertyPath().toString()), each))
			.filter((each) -> said.stream().noneMatch((known) -> known.column().equals(each.column())))
			.toList();
	}

	private void complete(F form, Optional<T> stored, ImportRow row, List<RowProblem> problems) {
		attempt(() -> this.register.complete(form, stored, row), problems);
		if (!problems.isEmpty()) {
			return;
		}
		Integer before = this.seen.putIfAbsent(this.register.key(form, stored), row.number());
		if (before != null) {
			problems.add(RowProblem.of("", "exchange.problem.repeated", before));
		}
	}

	private List<FieldChange> changes(F form, Map<String, String> before) {
		return RecordPlan.changes(before, values(form))
			.stream()
			.map((change) -> this.register.shows(form, change.column()) ? change
					: new FieldChange(change.column(), FieldChange.HIDDEN, FieldChange.HIDDEN))
			.toList();
	}

	private Map<String, String> values(F form) {
		Map<String, String> values = new LinkedHashMap<>();
		this.columns.stream()
			.filter((each) -> !each.column().readOnly())
			.forEach((each) -> values.put(each.column().key(), each.get().apply(form)));
		return values;
	}

	/** The key of the column that fills in a field; without one, nothing. */
	private String column(String field) {
		return this.columns.stream()
			.filter((each) -> each.field().equals(field) || each.column().key().equals(field))
			.map((each) -> each.column().key())
			.findFirst()
			.orElse("");
	}

}
