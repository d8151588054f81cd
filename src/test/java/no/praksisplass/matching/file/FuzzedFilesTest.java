package no.praksisplass.matching.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import no.praksisplass.matching.engine.model.SolveControl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is in the files, the command line ends with one of its exit codes and a
 * sentence for people. More seeds by {@code -Dpraksisplass.seeds=N}.
 */
class FuzzedFilesTest {

	private static final List<String> PROBLEMS = List.of("""
			{"format": "praksisplass-problem/1", "name": "Vår", "seed": "x", "fairness": "generous",
			 "rankCosts": [0, 1, 4], "unwishedRank": 5, "criteria": ["wish", "change", "distance"],
			 "students": [{"id": "s1", "priority": 1}, {"id": "s2"}, {"id": "s3"}],
			 "seats": [{"id": "v1", "capacity": 2}, {"id": "v2", "capacity": 1}],
			 "limits": [{"id": "l1", "max": 2, "seats": ["v1", "v2"]}, {"id": "l2", "max": 1, "seats": ["v2"]}],
			 "candidates": [{"student": "s1", "seat": "v1", "rank": 1, "distance": 10, "penalty": 1, "cost": 7},
			                {"student": "s2", "seat": "v1", "rank": 2}, {"student": "s2", "seat": "v2"},
			                {"student": "s3", "seat": "v2", "rank": 1, "distance": 30}],
			 "pins": [{"student": "s1", "seat": "v1"}],
			 "published": [{"student": "s1", "seat": "v2"}, {"student": "s2", "seat": "gone"}]}
			""", """
			{"format": "praksisplass-problem/1", "rule": "pick-number", "guarantee": true,
			 "students": [{"id": "s1", "pickNumber": 2}, {"id": "s2", "pickNumber": 1}],
			 "seats": [{"id": "v1", "capacity": 1}, {"id": "v2", "capacity": 1}],
			 "candidates": [{"student": "s1", "seat": "v1", "rank": 1}, {"student": "s2", "seat": "v1", "rank": 1},
			                {"student": "s2", "seat": "v2", "rank": 2}]}
			""", """
			{"format": "praksisplass-problem/1", "students": [{"id": "s1"}, {"id": "s2"}, {"id": "s3"}],
			 "seats": [{"id": "v1", "capacity": 2}, {"id": "v2", "capacity": 1}],
			 "limits": [{"id": "l1", "max": 2, "seats": ["v1", "v2"]}],
			 "candidates": [{"student": "s1", "seat": "v1", "rank": 1, "cost": 3}, {"student": "s2", "seat": "v1"},
			                {"student": "s3", "seat": "v1"}, {"student": "s3", "seat": "v2", "rank": 1}],
			 "together": [{"students": ["s1", "s2"], "seatGroups": [["v1"], ["v2"]]}],
			 "linked": [{"student": "s3", "parts": [["v1"], ["v2"]]}], "budget": 900}
			""");

	private static final Set<Integer> ALLOWED = Set.of(0, 1, 2, 3, 4, 5, 6, 7);

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@ParameterizedTest
	@EnumSource
	void spoiltProblemsAreRefusedInASentence(Fuzz fuzz) throws IOException {
		Set<Integer> codes = new HashSet<>();
		Path problem = this.folder.resolve("problem.json");
		Path result = this.folder.resolve("result.json");
		for (int seed = 0; seed < seeds(); seed++) {
			Random random = new Random(seed);
			byte[] whole = PROBLEMS.get(seed % PROBLEMS.size()).getBytes(StandardCharsets.UTF_8);
			Files.write(problem, fuzz.spoil(whole, random));
			Files.deleteIfExists(result);
			int code = run(fuzz + " " + seed, "match", problem.toString(), "--explain", "-o", result.toString());
			codes.add(code);
			if (code == 0) {
				assertThat(run(fuzz + " " + seed, "verify", problem.toString(), result.toString())).isZero();
			}
		}
		assertThat(codes).contains(2);
	}

	@ParameterizedTest
	@EnumSource
	void spoiltResultsAreRefusedInASentence(Fuzz fuzz) throws IOException {
		Set<Integer> codes = new HashSet<>();
		Path result = this.folder.resolve("result.json");
		for (int kind = 0; kind < 2; kind++) {
			Path problem = Files.writeString(this.folder.resolve("problem.json"), PROBLEMS.get(kind));
			Path whole = this.folder.resolve("whole.json");
			assertThat(run("whole", "match", problem.toString(), "--explain", "-o", whole.toString())).isZero();
			for (int seed = 0; seed < seeds(); seed++) {
				Files.write(result, fuzz.spoil(Files.readAllBytes(whole), new Random(seed)));
				codes.add(run(fuzz + " " + seed, "verify", problem.toString(), result.toString()));
			}
		}
		assertThat(codes).contains(2);
		if (EnumSet.of(Fuzz.OTHER_NUMBER, Fuzz.OTHER_TEXT, Fuzz.OTHER_VALUE).contains(fuzz)) {
			assertThat(codes).contains(1);
		}
	}

	private static int seeds() {
		return Integer.getInteger("praksisplass.seeds", 400);
	}

	private int run(String name, String... arguments) {
		this.out.reset();
		this.err.reset();
		int code = new CommandLine(SolveControl.NONE, new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), false)
			.run(arguments);
		String said = this.out.toString(StandardCharsets.UTF_8) + this.err.toString(StandardCharsets.UTF_8);
		assertThat(ALLOWED).as("%s: %s", name, said).contains(code);
		assertThat(said).as(name).doesNotContain("Exception", "no.praksisplass", "java.", "tools.jackson");
		assertThat(said.strip().chars().filter(Character::isISOControl)).as("%s: %s", name, said).isEmpty();
		assertThat(said.length()).as("%s: %.300s", name, said).isLessThan(1000);
		if (code == 2) {
			assertThat(said).as(name).matches("\\S+\\.json /.*: .*\\s*");
		}
		return code;
	}

}
