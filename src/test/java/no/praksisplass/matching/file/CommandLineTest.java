package no.praksisplass.matching.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import no.praksisplass.matching.engine.model.SolveControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTest {

	private static final String PROBLEM = """
			{"format": "praksisplass-problem/1", "seed": "x",
			 "students": [{"id": "s1", "pickNumber": 2}, {"id": "s2", "pickNumber": 1}, {"id": "s3", "pickNumber": 3}],
			 "seats": [{"id": "v1", "capacity": 2}, {"id": "v2", "capacity": 1}],
			 "limits": [{"id": "l1", "max": 2, "seats": ["v1", "v2"]}],
			 "candidates": [{"student": "s1", "seat": "v1", "rank": 1, "distance": 10},
			                {"student": "s2", "seat": "v1", "rank": 2, "distance": 20},
			                {"student": "s2", "seat": "v2", "rank": 1, "distance": 30}]}
			""";

	@TempDir
	private Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Test
	void matchesAndVerifies() throws IOException {
		Path problem = write("problem.json", PROBLEM);
		Path result = this.folder.resolve("result.json");
		assertThat(run("match", problem.toString(), "-o", result.toString())).isZero();
		assertThat(Files.readString(result)).contains("\"placed\":[2]", "\"1\":2", "\"reason\":\"NO_CANDIDATE\"");
		assertThat(run("verify", problem.toString(), result.toString())).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("VALID");
	}

	@Test
	void explainsIfAsked() throws IOException {
		Path problem = write("problem.json", PROBLEM.replace("\"max\": 2", "\"max\": 1"));
		Path result = this.folder.resolve("result.json");
		assertThat(run("match", problem.toString(), "--explain", "--time-limit", "5", "-o", result.toString()))
			.isZero();
		assertThat(Files.readString(result)).contains("\"reason\":\"WOULD_WORSEN_WISHES\"",
				"\"facts\":{\"students\":1,\"sum\":1,\"without\":1}", "\"gains\":[{\"id\":\"v1\",\"placed\":[1]",
				"{\"id\":\"l1\",\"placed\":[1],\"wish\":[[0]]}");
		assertThat(run("verify", problem.toString(), result.toString())).isZero();
		try (InputStream in = Files.newInputStream(result)) {
			ResultFile read = ResultReader.read(in);
			ByteArrayOutputStream again = new ByteArrayOutputStream();
			ResultWriter.write(read, again);
			assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(result));
			assertThat(read.result().explanations()).isNotEmpty();
		}
	}

	@Test
	void explainsPickNumbersToo() throws IOException {
		Path problem = write("problem.json", PROBLEM.replace("\"max\": 2", "\"max\": 1"));
		assertThat(run("match", problem.toString(), "--rule", "pick-number", "--explain")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("\"reason\":\"TAKEN_EARLIER\"",
				"\"facts\":{\"students\":1}");
	}

	@Test
	void takesNoOptionTwiceAndNoTimeLimitOfNothing() throws IOException {
		String problem = write("problem.json", PROBLEM).toString();
		assertThat(run("match", problem, "--explain", "--explain")).isEqualTo(2);
		assertThat(run("match", problem, "--time-limit", "0")).isEqualTo(2);
		assertThat(run("match", problem, "--time-limit", "1.5")).isEqualTo(2);
		assertThat(run("match", problem, "--time-limit")).isEqualTo(2);
		assertThat(run("verify", problem, problem, "--explain")).isEqualTo(2);
	}

	@Test
	void stopsWhenCancelled() throws IOException {
		SolveControl cancelled = new SolveControl() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};
		String problem = write("problem.json", PROBLEM).toString();
		assertThat(new CommandLine(cancelled, new PrintStream(this.out), new PrintStream(this.err), true).run("match",
				problem))
			.isEqualTo(6);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void showsItsProgressOnATerminalAndWipesIt() throws IOException {
		String problem = write("problem.json", PROBLEM).toString();
		assertThat(new CommandLine(SolveControl.NONE, new PrintStream(this.out), new PrintStream(this.err), true)
			.run("match", problem, "--explain")).isZero();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("explaining").endsWith("\r\u001B[K");
		this.err.reset();
		assertThat(run("match", problem)).isZero();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).isEmpty();
	}

	@Test
	void verifiesUnderTheRuleThatTheResultNames() throws IOException {
		Path problem = write("problem.json", PROBLEM);
		Path result = this.folder.resolve("result.json");
		assertThat(run("match", problem.toString(), "--rule", "pick-number", "-o", result.toString())).isZero();
		assertThat(Files.readString(result)).contains("\"rule\":\"pick-number\"");
		assertThat(run("verify", problem.toString(), result.toString())).isZero();
	}

	@Test
	void verifiesWithoutExplanationsAndGains() throws IOException {
		Path problem = write("problem.json", PROBLEM);
		Path result = this.folder.resolve("result.json");
		run("match", problem.toString(), "-o", result.toString());
		String whole = Files.readString(result);
		assertThat(whole).contains("\"explanations\":[],", "\"gains\":[],");
		Files.writeString(result, whole.replace("\"explanations\":[],", "").replace("\"gains\":[],", ""));
		assertThat(run("verify", problem.toString(), result.toString())).isZero();
	}

	@Test
	void findsATamperedResult() throws IOException {
		Path problem = write("problem.json", PROBLEM);
		Path result = this.folder.resolve("result.json");
		run("match", problem.toString(), "-o", result.toString());
		Files.writeString(result, Files.readString(result).replace("\"distance\":40", "\"distance\":41"));
		assertThat(run("verify", problem.toString(), result.toString())).isEqualTo(1);
	}

	@Test
	void findsTheResultOfAnotherProblem() throws IOException {
		Path problem = write("problem.json", PROBLEM);
		Path result = this.folder.resolve("result.json");
		run("match", problem.toString(), "-o", result.toString());
		assertThat(run("verify", write("other.json", PROBLEM + " ").toString(), result.toString())).isEqualTo(1);
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("another problem");
	}

	@Test
	void saysWhatIsWrongWithTheInput() throws IOException {
		assertThat(run("match")).isEqualTo(2);
		assertThat(run("match", "no-such-file")).isEqualTo(2);
		assertThat(run("match", write("bad.json", "{\"x\": 1}").toString())).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("usage: match PROBLEM", "no-such-file", "/x: ");
		assertThat(run("match", write("problem.json", PROBLEM).toString(), "--rule", "luck")).isEqualTo(2);
	}

	@Test
	void saysThatPinsDoNotFit() throws IOException {
		String pinned = PROBLEM.replace("\"capacity\": 2", "\"capacity\": 1")
			.replace("\"candidates\"",
					"\"pins\": [{\"student\": \"s1\", \"seat\": \"v1\"}, {\"student\": \"s2\", \"seat\": \"v1\"}], \"candidates\"");
		assertThat(run("match", write("pinned.json", pinned).toString())).isEqualTo(3);
	}

	@Test
	void saysWhatItCannotSolve() throws IOException {
		String budget = PROBLEM.replace("\"seed\": \"x\"", "\"budget\": 10");
		assertThat(run("match", write("budget.json", budget).toString())).isEqualTo(7);
	}

	private int run(String... arguments) {
		return new CommandLine(SolveControl.NONE, new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8), false)
			.run(arguments);
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

}
