package no.praksisplass.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.util.LinuxUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of a process that was killed and could not stop it. It is stopped through
 * PostgreSQL's own {@code pg_ctl} on the data directory, which waits for it. A process
 * number alone is not believed: after a restart of the machine it may belong to anything,
 * so the process must also run one of the programs that this database unpacked.
 */
final class LeftOverServer {

	private static final Logger log = LoggerFactory.getLogger(LeftOverServer.class);

	private final Path cluster;

	private final Path programs;

	/**
	 * @param cluster PostgreSQL's data directory
	 * @param programs the directory that PostgreSQL's programs were unpacked under
	 */
	LeftOverServer(Path cluster, Path programs) {
		this.cluster = cluster;
		this.programs = programs;
	}

	/** Stops the server if it runs, and removes the trace of one that does not. */
	void stop() throws IOException, InterruptedException {
		Path pidFile = this.cluster.resolve("postmaster.pid");
		if (Files.notExists(pidFile)) {
			return;
		}
		if (isRunning(pidFile)) {
			log.warn("Stopping the database server that an earlier, killed process left in {}", this.cluster);
			runPgCtlStop();
		}
		Files.deleteIfExists(pidFile);
	}

	private boolean isRunning(Path pidFile) throws IOException {
		Optional<ProcessHandle> process = Files.readAllLines(pidFile)
			.stream()
			.findFirst()
			.map(String::trim)
			.filter((line) -> line.matches("\\d+"))
			.map(Long::valueOf)
			.flatMap(ProcessHandle::of);
		return process.isPresent() && process.get().info().command().map(this::isOurProgram).orElse(true);
	}

	private boolean isOurProgram(String command) {
		try {
			return Path.of(command).toRealPath().startsWith(this.programs.toRealPath());
		}
		catch (IOException ex) {
			return false;
		}
	}

	private void runPgCtlStop() throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (LinuxUtils.isUnshareAvailable()) {
			// PostgreSQL refuses to run as root; in a user namespace of its own it does
			// not see root
			command.addAll(List.of("unshare", "-U"));
		}
		command
			.addAll(List.of(pgCtl().toString(), "-D", this.cluster.toString(), "-m", "fast", "-w", "-t", "60", "stop"));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
		if (process.waitFor() != 0) {
			throw new IOException("The database server left in " + this.cluster + " could not be stopped");
		}
	}

	private Path pgCtl() throws IOException {
		try (Stream<Path> files = Files.find(this.programs, 4,
				(path, attributes) -> path.getFileName().toString().matches("pg_ctl(\\.exe)?"))) {
			return files.findFirst().orElseThrow(() -> new IOException("pg_ctl is missing under " + this.programs));
		}
	}

}
