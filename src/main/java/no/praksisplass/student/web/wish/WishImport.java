package no.praksisplass.student.web.wish;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import no.praksisplass.exchange.ImportColumn;
import no.praksisplass.exchange.ImportKind;
import no.praksisplass.exchange.ImportPlan;
import no.praksisplass.exchange.ImportProgress;
import no.praksisplass.exchange.ImportRow;
import no.praksisplass.exchange.ImportScope;
import no.praksisplass.geography.Municipalities;
import no.praksisplass.practice.Practices;
import no.praksisplass.round.RoundStatus;
import no.praksisplass.round.RoundView;
import no.praksisplass.round.Rounds;
import no.praksisplass.shared.UniversityId;
import no.praksisplass.student.domain.wish.WishBulk;
import no.praksisplass.university.Periods;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Students' lists of wishes from files, entered on their behalf. */
@Component
@Order(60)
class WishImport implements ImportKind {

	static final String KEY = "wishes";

	private final WishBulk wishes;

	private final Rounds rounds;

	private final Periods periods;

	private final Practices practices;

	private final Municipalities municipalities;

	private final Clock clock;

	WishImport(WishBulk wishes, Rounds rounds, Periods periods, Practices practices, Municipalities municipalities,
			Clock clock) {
		this.wishes = wishes;
		this.rounds = rounds;
		this.periods = periods;
		this.practices = practices;
		this.municipalities = municipalities;
		this.clock = clock;
	}

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public List<ImportColumn> columns() {
		return WishColumns.ALL;
	}

	/** The round, where only one is open. */
	@Override
	public Map<String, String> proposals(ImportScope scope) {
		List<RoundView> open = this.rounds.ofUniversity(scope.requireUniversity())
			.stream()
			.filter((round) -> round.status() == RoundStatus.OPEN)
			.toList();
		return (open.size() == 1) ? Map.of(WishColumns.ROUND.key(), open.get(0).name()) : Map.of();
	}

	@Override
	public ImportPlan plan(ImportScope scope, List<ImportRow> rows, ImportProgress progress) {
		return new WishFilePlan(scope, this.wishes, places(scope.requireUniversity()), this.clock, rows, progress);
	}

	WishPlaces places(UniversityId university) {
		return new WishPlaces(this.practices, this.municipalities, this.periods.ofUniversity(university));
	}

}
