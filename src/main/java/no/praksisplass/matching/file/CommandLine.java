package no.praksisplass.matching.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import no.praksisplass.matching.engine.Explainer;
import no.praksisplass.matching.engine.Matcher;
import no.praksisplass.matching.engine.Verifier;
import no.praksisplass.matching.engine.model.CancelledException;
import no.praksisplass.matching.engine.model.InfeasibleException;
import no.praksisplass.matching.engine.model.NotSupportedException;
import no.praksisplass.matching.engine.model.Problem;
import no.praksisplass.matching.engine.model.Result;
import no.praksisplass.matching.engine.model.SolveControl;
import no.praksisplass.matching.engine.model.Verdict;

/**
 * The commands {@code match} and {@code verify}: no database, no web server. What they
 * say goes to the standard error stream, but for a verdict and a result without a file;
 * where that stream is a terminal, so does the progress.
 */
public final class CommandLine {

	private static final List<String> COMMANDS = List.of("match", "verify");

	private final SolveControl control;

	private final PrintStream out;

	private final PrintStream err;

	/** Whether somebody watches the standard error stream. */
	private final boolean terminal;

	/**
	 * Prepares a run.
	 * @param control cancellation
	 * @param out the standard output stream
	 * @param err the standard error stream
	 */
	public CommandLine(SolveControl control, PrintStream out, PrintStream err) {
		this(control, out, err, ProgressLine.isWatched());
	}

	CommandLine(SolveControl control, PrintStream out, PrintStream err, boolean terminal) {
		this.control = control;
		this.out = out;
		this.err = err;
		this.terminal = terminal;
	}

	/** Whether the arguments of the program call one of the commands. */
	public static boolean handles(String... arguments) {
		return arguments.length > 0 && COMMANDS.contains(arguments[0]);
	}

	/**
	 * Carries out a command.
	 * @param arguments the command, its options and files
	 * @return the exit code
	 */
	public int run(String... arguments) {
		return execute(arguments).number();
	}

	private ExitCode execute(String... arguments) {
		try {
			CommandArguments parsed = CommandArguments.parse(arguments);
			return parsed.command().equals("match") ? match(parsed) : verify(parsed);
		}
		catch (CommandArguments.UsageException | FileFormatException ex) {
			return fail(ExitCode.BAD_INPUT, String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			return fail(ExitCode.BAD_INPUT, "cannot read or write " + ex.getMessage());
		}
		catch (InfeasibleException ex) {
			return fail(ExitCode.INFEASIBLE, String.valueOf(ex.getMessage()));
		}
		catch (NotSupportedException ex) {
			return fail(ExitCode.NOT_SUPPORTED, String.valueOf(ex.getMessage()));
		}
		catch (CancelledException ex) {
			return fail(ExitCode.CANCELLED, "cancelled");
		}
		catch (OutOfMemoryError ex) {
			return fail(ExitCode.INTERNAL_ERROR, "out of memory: give Java more with -Xmx");
		}
		catch (RuntimeException ex) {
			return fail(ExitCode.INTERNAL_ERROR, ex.toString());
		}
	}

	private ExitCode match(CommandArguments arguments) throws IOException {
		ProblemFile file = readProblem(arguments.problem(), arguments);
		ResultFile resultFile = new ResultFile(file.sha256(), solve(file.problem(), arguments.explain()));
		Optional<Path> target = arguments.output();
		if (target.isPresent()) {
			writeWhole(resultFile, target.get());
		}
		else {
			ResultWriter.write(resultFile, this.out);
			this.out.println();
		}
		return ExitCode.SOLVED;
	}

	private Result solve(Problem problem, boolean explain) {
		if (!this.terminal) {
			Result result = new Matcher().solve(problem, this.control);
			return explain ? Explainer.of(problem, result).complete() : result;
		}
		try (ProgressLine line = new ProgressLine(this.control, this.err)) {
			Result result = new Matcher().solve(problem, line);
			line.say(explain ? "explaining" : "writing");
			return explain ? Explainer.of(problem, result).complete() : result;
		}
	}

	/** Writes beside the target first, so that a failure leaves no half a result. */
	private static void writeWhole(ResultFile file, Path target) throws IOException {
		Path folder = target.toAbsolutePath().getParent();
		Path draft = Files.createTempFile(folder, "result", ".json");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
				ResultWriter.write(file, out);
			}
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private ExitCode verify(CommandArguments arguments) throws IOException {
		ResultFile result = readResult(arguments.result());
		ProblemFile problem = readProblem(arguments.problem(),
				arguments.with(result.result().rule(), result.result().fairness()));
		if (!problem.sha256().equals(result.problemSha256())) {
			this.out.println("/problem: the result belongs to another problem file");
			return ExitCode.VIOLATION;
		}
		Verdict verdict = new Verifier().verify(problem.problem(), result.result());
		this.out.println(switch (verdict.code()) {
			case VALID -> "VALID";
			case FEASIBLE -> "FEASIBLE, optimality not checked";
			default -> Printable.line(verdict.code() + ": " + verdict.detail());
		});
		return verdict.ok() ? ExitCode.SOLVED : ExitCode.VIOLATION;
	}

	private static ProblemFile readProblem(Path path, CommandArguments arguments) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
			return ProblemReader.read(in, arguments.rule(), arguments.fairness());
		}
		catch (FileFormatException ex) {
			throw new CommandArguments.UsageException(path + " " + Printable.line(String.valueOf(ex.getMessage())));
		}
	}

	private static ResultFile readResult(Path path) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
			return ResultReader.read(in);
		}
		catch (FileFormatException ex) {
			throw new CommandArguments.UsageException(path + " " + Printable.line(String.valueOf(ex.getMessage())));
		}
	}

	private ExitCode fail(ExitCode code, String message) {
		this.err.println(message);
		return code;
	}

}
