package no.praksisplass.matching.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import no.praksisplass.matching.engine.model.Criterion;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Rule;
import no.praksisplass.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProblemReaderTest {

	private static final String WHOLE = """
			{"format": "praksisplass-problem/1", "name": "Vår", "seed": "2027-01-11", "rule": "pick-number",
			 "fairness": "generous", "rankCosts": [0, 1, 4, 9], "unwishedRank": 11, "criteria": ["distance", "wish"],
			 "guarantee": true,
			 "students": [{"id": "s1", "priority": 1, "pickNumber": 17}, {"id": "s2", "pickNumber": 2}],
			 "seats": [{"id": "v12-p1", "capacity": 2}, {"id": "v13-p1", "capacity": 0}],
			 "limits": [{"id": "l3-p1", "max": 2, "seats": ["v12-p1", "v13-p1"]}],
			 "candidates": [{"student": "s1", "seat": "v12-p1", "rank": 1, "distance": 4200, "penalty": 3, "cost": 12000},
			                {"student": "s2", "seat": "v12-p1"}],
			 "pins": [{"student": "s1", "seat": "v12-p1"}],
			 "published": [{"student": "s1", "seat": "v13-p1"}, {"student": "s2", "seat": "closed"}],
			 "together": [{"students": ["s1", "s2"], "seatGroups": [["v12-p1", "v13-p1"]]}],
			 "linked": [{"student": "s2", "parts": [["v12-p1"], ["v13-p1"]]}],
			 "budget": 900000}
			""";

	private static final String LEAST = """
			{"candidates": [], "seats": [], "students": [], "format": "praksisplass-problem/1"}""";

	@Test
	void readsEveryField() throws IOException {
		Problem problem = read(WHOLE).problem();
		assertThat(problem.settings().name()).isEqualTo("Vår");
		assertThat(problem.settings().rule()).isEqualTo(Rule.PICK_NUMBER);
		assertThat(problem.settings().criteria()).containsExactly(Criterion.DISTANCE, Criterion.WISH);
		assertThat(problem.settings().budget()).hasValue(900000);
		assertThat(problem.studentCount()).isEqualTo(2);
		assertThat(problem.priority(0)).isEqualTo(1);
		assertThat(problem.pickNumber(0)).isEqualTo(17);
		assertThat(problem.distance(problem.findCandidate(0, 0))).isEqualTo(4200);
		assertThat(problem.rank(problem.findCandidate(1, 0))).isEqualTo(Problem.NONE);
		assertThat(problem.publishedSeat(1)).isEqualTo(Problem.GONE);
		assertThat(problem.linked()).hasSize(1);
	}

	@Test
	void takesFieldsInAnyOrderAndFillsInDefaults() throws IOException {
		Problem problem = read(LEAST).problem();
		assertThat(problem.settings().rule()).isEqualTo(Rule.OPTIMAL);
		assertThat(problem.settings().criteria()).isEqualTo(Criterion.DEFAULT_ORDER);
		assertThat(problem.candidateCount()).isZero();
	}

	@Test
	void whatIsWrittenReadsTheSame() throws IOException {
		String written = write(read(WHOLE).problem());
		assertThat(write(read(written).problem())).isEqualTo(written);
		assertThat(written).contains("\"pickNumber\":17", "\"budget\":900000", "\"parts\":[[\"v12-p1\"],[\"v13-p1\"]]");
	}

	@Test
	void namesTheHashOfTheBytes() throws IOException {
		assertThat(read(LEAST).sha256()).isEqualTo(Sha256.of(LEAST.getBytes(StandardCharsets.UTF_8)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"seed"                      | "sed"                       | /sed
			"priority": 1               | "priority": 1.5             | /students/0/priority
			"priority": 1               | "priority": -1              | /students/0/priority
			"priority": 1               | "priority": 2147483648      | /students/0/priority
			"priority": 1               | "id": "s3"                  | /students/0/id
			{"id": "s2", "pickNumber": 2} | {"id": "s1", "pickNumber": 2} | /students/1/id
			{"id": "s2", "pickNumber": 2} | {"id": "s2"}              | /students/1/pickNumber
			"capacity": 2               | "capacity": "2"             | /seats/0/capacity
			"id": "v13-p1", "capacity": 0 | "id": "v13-p1"            | /seats/1
			"rank": 1                   | "rank": 0                   | /candidates/0/rank
			"rank": 1                   | "rank": 1001                | /candidates/0/rank
			"student": "s2", "seat": "v12-p1"} | "student": "s9", "seat": "v12-p1"} | /candidates/1/student
			"rankCosts": [0, 1, 4, 9]   | "rankCosts": [0, 4, 1]      | /rankCosts/2
			"rankCosts": [0, 1, 4, 9]   | "rankCosts": []             | /rankCosts
			"criteria": ["distance", "wish"] | "criteria": ["wish", "wish"] | /criteria/1
			"criteria": ["distance", "wish"] | "criteria": ["luck"]   | /criteria/0
			"pins": [{"student": "s1", "seat": "v12-p1"}] | "pins": [{"student": "s1", "seat": "v13-p1"}] | /pins/0
			"rule": "pick-number"       | "rule": "pick"              | /rule
			praksisplass-problem/1      | praksisplass-problem/2      | /format
			""")
	void tellsTheErrorAndItsPlace(String given, String instead, String pointer) {
		assertThat(WHOLE).contains(given);
		assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> read(WHOLE.replace(given, instead)))
			.withMessageContaining(pointer + ": ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			`{}`
			`[]`
			`{"format": "praksisplass-problem/1"`
			`not json`
			`{"format": "praksisplass-problem/1", "students": [], "seats": [], "candidates": []} {}`
			""")
	void refusesWhatIsNoProblem(String text) {
		assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> read(text));
	}

	private static ProblemFile read(String text) throws IOException {
		return ProblemReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String write(Problem problem) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ProblemWriter.write(problem, out);
		return out.toString(StandardCharsets.UTF_8);
	}

}
