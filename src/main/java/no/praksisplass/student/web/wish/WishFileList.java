package no.praksisplass.student.web.wish;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import no.praksisplass.exchange.FieldChange;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.PlannedRow;
import no.praksisplass.exchange.RecordPlan;
import no.praksisplass.exchange.RowOutcome;
import no.praksisplass.exchange.RowProblem;
import no.praksisplass.shared.Channel;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.TimeConfiguration;
import no.praksisplass.student.RoundStudent;
import no.praksisplass.student.domain.wish.WishBulk;
import no.praksisplass.student.domain.wish.WishBulk.Desk;
import no.praksisplass.student.domain.wish.WishTarget;

/**
 * The rows of one student in one round: the student's whole new list. Rows that say that
 * the product added them are passed over; it adds them anew.
 */
final class WishFileList {

	private final WishPlaces places;

	private final List<ImportRow> rows;

	private final Map<ImportRow, List<RowProblem>> problems = new HashMap<>();

	private final Map<ImportRow, WishTarget> targets = new HashMap<>();

	private final List<ImportRow> own;

	private final List<PlannedRow> planned = new ArrayList<>();

	private Optional<WishBulk.NewList> change = Optional.empty();

	WishFileList(Optional<Desk> desk, WishPlaces places, List<ImportRow> rows, Instant now) {
		this.places = places;
		this.rows = rows;
		this.own = rows.stream()
			.filter((row) -> !"true".equals(row.value(WishColumns.COMPLETED.key())))
			.sorted(Comparator.comparing(WishFileList::rank))
			.toList();
		rows.forEach((row) -> this.problems.put(row, new ArrayList<>(row.problems())));
		Optional<RoundStudent> student = desk.flatMap((round) -> round.student(text(WishColumns.NUMBER.key())));
		if (!faulty()) {
			find(desk, student);
		}
		if (!faulty()) {
			plan(desk.orElseThrow(), student.orElseThrow(), now);
		}
		if (faulty()) {
			refuse();
		}
	}

	/** What becomes of each row. */
	List<PlannedRow> rows() {
		return this.planned;
	}

	/** The list, if it is another than the one that is stored. */
	Optional<WishBulk.NewList> change() {
		return this.change;
	}

	private void find(Optional<Desk> desk, Optional<RoundStudent> student) {
		if (desk.isEmpty()) {
			everywhere(RowProblem.of(WishColumns.ROUND.key(), "exchange.problem.unknown-round",
					text(WishColumns.ROUND.key())));
		}
		else if (student.isEmpty()) {
			everywhere(RowProblem.of(WishColumns.NUMBER.key(), "exchange.problem.unknown-student",
					text(WishColumns.NUMBER.key())));
		}
		else {
			readOwn(desk.get(), student.get());
		}
	}

	private void readOwn(Desk desk, RoundStudent student) {
		Map<Integer, Integer> ranks = new HashMap<>();
		for (ImportRow row : this.own) {
			attempt(row, () -> {
				Integer earlier = ranks.putIfAbsent(rank(row), row.number());
				if (earlier != null) {
					throw RuleViolation.onField(WishColumns.RANK.key(), "exchange.problem.repeated", earlier);
				}
				if (rank(row) < 1) {
					throw RuleViolation.onField(WishColumns.RANK.key(), "exchange.problem.rank");
				}
				WishTarget target = this.places.target(row);
				desk.check(student, target);
				this.targets.put(row, target);
			});
		}
	}

	private void plan(Desk desk, RoundStudent student, Instant now) {
		List<WishTarget> wishes = this.own.stream().map(this.targets::get).toList();
		List<WishTarget> before = desk.own(student);
		if (!wishes.equals(before)) {
			WishBulk.NewList list = new WishBulk.NewList(desk, student, wishes,
					first(WishColumns.CHANNEL.key()).map(Channel::valueOf).orElse(Channel.FILE),
					first(WishColumns.RECEIVED.key())
						.map((text) -> LocalDateTime.parse(text).atZone(TimeConfiguration.NORWAY).toInstant())
						.orElse(now));
			attempt(this.rows.get(0), () -> desk.check(student, wishes, list.channel(), list.received()));
			this.change = Optional.of(list);
		}
		String label = student.student().studentNumber() + " " + student.student().name();
		for (ImportRow row : this.rows) {
			int at = this.own.indexOf(row);
			List<FieldChange> changes = changes(row, at, wishes, before);
			this.planned.add(new PlannedRow(row.number(), RowOutcome.of(at < before.size(), changes), label, changes,
					List.of(), desk.basis(student)));
		}
	}

	private List<FieldChange> changes(ImportRow row, int at, List<WishTarget> wishes, List<WishTarget> before) {
		List<FieldChange> changes = new ArrayList<>();
		if (at >= 0) {
			changes.addAll(RecordPlan.changes((at < before.size()) ? this.places.cells(before.get(at)) : Map.of(),
					this.places.cells(wishes.get(at))));
		}
		if (row.equals(last()) && before.size() > wishes.size()) {
			changes.add(new FieldChange(WishColumns.DROPPED.key(), dropped(before, wishes.size()), ""));
		}
		return changes;
	}

	private ImportRow last() {
		return this.own.isEmpty() ? this.rows.get(this.rows.size() - 1) : this.own.get(this.own.size() - 1);
	}

	private String dropped(List<WishTarget> before, int from) {
		return IntStream.range(from, before.size())
			.mapToObj((i) -> (i + 1) + ". " + this.places.text(before.get(i)))
			.collect(Collectors.joining(", "));
	}

	/** Who has one row that cannot be imported gets no list of the others. */
	private void refuse() {
		this.change = Optional.empty();
		this.planned.clear();
		for (ImportRow row : this.rows) {
			List<RowProblem> own = this.problems.getOrDefault(row, List.of());
			this.planned.add(PlannedRow.error(row.number(), row.text(WishColumns.NUMBER.key()),
					own.isEmpty() ? List.of(RowProblem.of("", "exchange.problem.whole-list")) : own));
		}
	}

	private boolean faulty() {
		return this.problems.values().stream().anyMatch((some) -> !some.isEmpty());
	}

	private void everywhere(RowProblem problem) {
		this.rows.forEach((row) -> this.problems.computeIfAbsent(row, (absent) -> new ArrayList<>()).add(problem));
	}

	private void attempt(ImportRow row, Runnable act) {
		try {
			act.run();
		}
		catch (RuleViolation ex) {
			this.problems.computeIfAbsent(row, (absent) -> new ArrayList<>())
				.add(RowProblem.of(ex.field().orElse(""), ex));
		}
	}

	private String text(String column) {
		return this.rows.get(0).text(column);
	}

	private Optional<String> first(String column) {
		return this.rows.stream().map((row) -> row.text(column)).filter((text) -> !text.isEmpty()).findFirst();
	}

	private static int rank(ImportRow row) {
		String text = row.text(WishColumns.RANK.key());
		return text.isEmpty() ? 0 : Integer.parseInt(text);
	}

}
