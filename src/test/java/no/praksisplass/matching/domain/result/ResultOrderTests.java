package no.praksisplass.matching.domain.result;

import java.util.List;
import java.util.stream.IntStream;

import no.praksisplass.matching.domain.run.RunPlacementView;
import no.praksisplass.matching.engine.model.Unplaced;
import no.praksisplass.shared.PeriodId;
import no.praksisplass.shared.PracticeId;
import no.praksisplass.shared.StudentId;
import no.praksisplass.shared.SupervisorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

import static org.assertj.core.api.Assertions.assertThat;

class ResultOrderTests {

	private static final List<ResultRow> ROWS = List.of(placed("Ås", "Årdal", "Voss", 2, 500),
			placed("Aas", "Bryggen", "Ås", null, 900), unplaced("Berg", Unplaced.Reason.TAKEN_EARLIER),
			placed("Øye", "Ørsta", "Bergen", 1, 700), unplaced("Dahl", Unplaced.Reason.NO_CANDIDATE));

	@ParameterizedTest
	@CsvSource({ "student, Berg Dahl Øye Ås Aas", "-student, Aas Ås Øye Dahl Berg", "practice, Aas Øye Ås Berg Dahl",
			"-practice, Ås Øye Aas Berg Dahl", "municipality, Øye Ås Aas Berg Dahl", "wish, Øye Ås Berg Dahl Aas",
			"-wish, Ås Øye Berg Dahl Aas", "distance, Ås Øye Aas Berg Dahl", "-distance, Aas Øye Ås Berg Dahl",
			"reason, Dahl Berg Øye Ås Aas", "nonsense, Berg Dahl Øye Ås Aas" })
	void sortsInNorwegianOrderWithWhatIsAbsentLast(String key, String names) {
		Sort.Order order = key.startsWith("-") ? Sort.Order.desc(key.substring(1)) : Sort.Order.asc(key);
		assertThat(ROWS.stream().sorted(new ResultOrder().by(order)).map(ResultRow::name))
			.containsExactly(names.split(" "));
	}

	@Test
	void aPageBeyondTheLastIsTheLast() {
		List<ResultRow> many = IntStream.range(0, 60)
			.mapToObj((i) -> unplaced("S%02d".formatted(i), Unplaced.Reason.BOTTLENECK))
			.toList();
		Page<ResultRow> page = new ResultOrder().page(many, PageRequest.of(9, 25, Sort.by("student")));
		assertThat(page.getNumber()).isEqualTo(2);
		assertThat(page.getContent()).hasSize(10).first().extracting(ResultRow::name).isEqualTo("S50");
		assertThat(page.getTotalElements()).isEqualTo(60);
		assertThat(new ResultOrder().page(List.of(), PageRequest.of(3, 25)).getContent()).isEmpty();
	}

	private static ResultRow placed(String name, String practice, String municipality, @Nullable Integer rank,
			int metres) {
		RunPlacementView placement = new RunPlacementView(StudentId.random(), SupervisorId.random(),
				PracticeId.random(), PeriodId.random(), rank, 10, metres, false, false, false);
		return new ResultRow(placement.studentId(), name, "1", "H25",
				new ResultRow.Place(placement, "Veileder", practice, municipality, "Periode", false, false), null);
	}

	private static ResultRow unplaced(String name, Unplaced.Reason reason) {
		return new ResultRow(StudentId.random(), name, "1", "H25", null, reason);
	}

}
