package no.praksisplass.matching.domain.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import no.praksisplass.matching.domain.result.RunComparison.Compared;
import no.praksisplass.matching.domain.result.RunComparison.Difference;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RoundId;
import no.praksisplass.shared.RuleViolation;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets runs of a round side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class ComparisonService {

	/** More do not fit beside one another. */
	public static final int MOST = 6;

	private final ResultService results;

	ComparisonService(ResultService results) {
		this.results = results;
	}

	/**
	 * Compares runs in the order they are named; one that is named twice counts once.
	 * @throws NotFoundException if a run is not of the round
	 * @throws RuleViolation if they are not two to six
	 */
	public RunComparison compare(RoundId round, List<RunId> asked) {
		List<RunId> runs = asked.stream().distinct().toList();
		if (runs.size() < 2 || runs.size() > MOST) {
			throw RuleViolation.of("matching.compare.number", MOST);
		}
		List<Compared> compared = runs.stream().map((run) -> compared(round, run)).toList();
		int highest = compared.stream()
			.flatMap((each) -> each.figures().byRank().keySet().stream())
			.mapToInt(Integer::intValue)
			.max()
			.orElse(1);
		return new RunComparison(compared, highest, differing(runs));
	}

	private Compared compared(RoundId round, RunId id) {
		RunView run = this.results.run(id);
		if (!run.roundId().equals(round)) {
			throw new NotFoundException("run of the round", id);
		}
		return new Compared(run, this.results.figures(id));
	}

	private List<Difference> differing(List<RunId> runs) {
		Map<StudentId, List<ResultRow>> rows = new LinkedHashMap<>();
		for (RunId run : runs) {
			this.results.rows(run, ResultFilter.ALL)
				.forEach((row) -> rows.computeIfAbsent(row.student(), (student) -> new ArrayList<>()).add(row));
		}
		return rows.values()
			.stream()
			.filter((each) -> each.size() == runs.size()
					&& each.stream().map(ComparisonService::seat).distinct().count() > 1)
			.map((each) -> new Difference(each.get(0).name(), each))
			.toList();
	}

	private static Optional<Seat> seat(ResultRow row) {
		return Optional.ofNullable(row.place()).map((place) -> place.placement().seat());
	}

}
