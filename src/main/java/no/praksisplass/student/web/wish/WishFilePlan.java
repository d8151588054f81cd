package no.praksisplass.student.web.wish;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import no.praksisplass.exchange.ImportPlan;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.exchange.PlannedRow;
import no.praksisplass.round.RoundView;
import no.praksisplass.student.domain.wish.WishBulk;

/**
 * What a file of wishes would do. The rows of a student in a round are the student's
 * whole list; if one of them cannot be imported, none is.
 */
final class WishFilePlan implements ImportPlan {

	private final ImportScope scope;

	private final WishBulk wishes;

	private final Map<String, RoundView> rounds;

	private final Map<String, WishBulk.Desk> desks = new HashMap<>();

	private final List<PlannedRow> rows;

	private final List<WishBulk.NewList> writes = new ArrayList<>();

	WishFilePlan(ImportScope scope, WishBulk wishes, WishPlaces places, Clock clock, List<ImportRow> rows,
			ImportProgress progress) {
		this.scope = scope;
		this.wishes = wishes;
		this.rounds = wishes.rounds(scope.requireUniversity())
			.stream()
			.collect(Collectors.toMap(RoundView::name, Function.identity()));
		Map<Integer, PlannedRow> planned = new HashMap<>();
		lists(rows).forEach((list) -> {
			Optional<WishBulk.Desk> desk = desk(list.get(0).text(WishColumns.ROUND.key()));
			WishFileList read = new WishFileList(desk, places, list, clock.instant());
			read.rows().forEach((row) -> planned.put(row.number(), row));
			read.change().ifPresent(this.writes::add);
			progress.done(planned.size());
		});
		this.rows = rows.stream().map((row) -> planned.get(row.number())).toList();
	}

	private static Iterable<List<ImportRow>> lists(List<ImportRow> rows) {
		Map<List<String>, List<ImportRow>> lists = new LinkedHashMap<>();
		rows.forEach((row) -> lists
			.computeIfAbsent(List.of(row.text(WishColumns.ROUND.key()), row.text(WishColumns.NUMBER.key())),
					(absent) -> new ArrayList<>())
			.add(row));
		return lists.values();
	}

	private Optional<WishBulk.Desk> desk(String round) {
		return Optional.ofNullable(this.rounds.get(round))
			.map((view) -> this.desks.computeIfAbsent(round, (absent) -> this.wishes.open(view)));
	}

	@Override
	public List<PlannedRow> rows() {
		return this.rows;
	}

	@Override
	public void write(ImportProgress progress) {
		this.wishes.write(this.writes, this.scope.by());
		progress.done(this.rows.size());
	}

}
