package no.praksisplass.matching.domain.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import no.praksisplass.matching.domain.assembly.RunKey;
import no.praksisplass.matching.file.ProblemReader;
import no.praksisplass.matching.file.ResultReader;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.shared.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of solved runs, stored compressed. They never change once they are stored, so
 * what was read of them is kept as long as there is memory to spare.
 */
@Component
class RunFiles {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Map<RunId, Problem> problems = new ConcurrentReferenceHashMap<>();

	private final Map<RunId, Result> results = new ConcurrentReferenceHashMap<>();

	private final Map<RunId, RunKey> keys = new ConcurrentReferenceHashMap<>();

	RunFiles(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void store(RunId run, SolvedRun solved) {
		this.jdbc.sql("INSERT INTO run_files (run_id, problem, result, run_key) VALUES (:run, :problem, :result, :key)")
			.param("run", run.value())
			.param("problem", compress(solved.problemFile()))
			.param("result", compress(solved.resultFile()))
			.param("key", compress(this.json.writeValueAsBytes(solved.assembly().key())))
			.update();
	}

	Optional<byte[]> problemFile(RunId run) {
		return read(run, "problem");
	}

	Optional<byte[]> resultFile(RunId run) {
		return read(run, "result");
	}

	Optional<Problem> problem(RunId run) {
		return kept(this.problems, run, () -> problemFile(run).map(RunFiles::problem));
	}

	Optional<Result> result(RunId run) {
		return kept(this.results, run,
				() -> resultFile(run).map((file) -> ResultReader.read(new ByteArrayInputStream(file)).result()));
	}

	Optional<RunKey> key(RunId run) {
		return kept(this.keys, run, () -> read(run, "run_key").map((file) -> this.json.readValue(file, RunKey.class)));
	}

	/** Keeps the gains of a run, unless another owner's result was stored meanwhile. */
	void storeGains(RunId run, String resultSha256, List<RunGain> gains) {
		this.jdbc.sql("""
				UPDATE run_files SET gains = :gains WHERE run_id = :run AND EXISTS
				  (SELECT FROM allocation_run WHERE id = :run AND result_sha256 = :sha256)""")
			.param("gains", compress(this.json.writeValueAsBytes(gains)))
			.param("run", run.value())
			.param("sha256", resultSha256)
			.update();
	}

	Optional<List<RunGain>> gains(RunId run) {
		return read(run, "gains").map((file) -> List.of(this.json.readValue(file, RunGain[].class)));
	}

	List<RunGain> gains(Collection<RunId> runs) {
		if (runs.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("SELECT gains FROM run_files WHERE run_id IN (:runs) AND gains IS NOT NULL")
			.param("runs", runs.stream().map(RunId::value).toList())
			.query(byte[].class)
			.list()
			.stream()
			.flatMap((stored) -> Arrays.stream(this.json.readValue(expand(stored), RunGain[].class)))
			.toList();
	}

	private static <T> Optional<T> kept(Map<RunId, T> known, RunId run, Supplier<Optional<T>> file) {
		return Optional.ofNullable(known.get(run)).or(() -> {
			Optional<T> read = file.get();
			read.ifPresent((value) -> known.put(run, value));
			return read;
		});
	}

	private static Problem problem(byte[] file) {
		try {
			return ProblemReader.read(new ByteArrayInputStream(file)).problem();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Optional<byte[]> read(RunId run, String column) {
		return this.jdbc.sql("SELECT " + column + " FROM run_files WHERE run_id = :run")
			.param("run", run.value())
			.query((row, number) -> Optional.ofNullable(row.getBytes(1)))
			.optional()
			.flatMap(Function.identity())
			.map(RunFiles::expand);
	}

	private static byte[] compress(byte[] file) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
			out.write(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static byte[] expand(byte[] stored) {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stored))) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
