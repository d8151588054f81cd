package no.praksisplass.matching.domain.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import no.praksisplass.matching.domain.result.RunComparison.Difference;
import no.praksisplass.placement.Capacity.Seat;
import no.praksisplass.matching.domain.run.RunView;
import no.praksisplass.shared.NotFoundException;
import no.praksisplass.shared.RunId;
import no.praksisplass.shared.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets two runs of a round side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COORDINATOR')")
public class ComparisonService {

	private final ResultService results;

	ComparisonService(ResultService results) {
		this.results = results;
	}

	/**
	 * @throws NotFoundException if the runs are not of the same round
	 */
	public RunComparison compare(RunId firstId, RunId secondId) {
		RunView first = this.results.run(firstId);
		RunView second = this.results.run(secondId);
		if (!first.roundId().equals(second.roundId())) {
			throw new NotFoundException("run of the round", secondId);
		}
		ResultFigures firstFigures = this.results.figures(firstId);
		ResultFigures secondFigures = this.results.figures(secondId);
		int highest = Stream.of(firstFigures, secondFigures)
			.flatMap((figures) -> figures.byRank().keySet().stream())
			.mapToInt(Integer::intValue)
			.max()
			.orElse(1);
		return new RunComparison(first, firstFigures, second, secondFigures, highest, differing(firstId, secondId));
	}

	private List<Difference> differing(RunId first, RunId second) {
		Map<StudentId, ResultRow> others = this.results.rows(second, ResultFilter.ALL)
			.stream()
			.collect(Collectors.toMap(ResultRow::student, Function.identity()));
		return this.results.rows(first, ResultFilter.ALL)
			.stream()
			.filter((row) -> others.containsKey(row.student()))
			.map((row) -> new Difference(row, Objects.requireNonNull(others.get(row.student()))))
			.filter((pair) -> !Objects.equals(seat(pair.first()), seat(pair.second())))
			.toList();
	}

	private static @Nullable Seat seat(ResultRow row) {
		return (row.place() != null) ? row.place().placement().seat() : null;
	}

}
