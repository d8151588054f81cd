package no.praksisplass.testsupport;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Chromium of this machine. {@code PRAKSISPLASS_CHROMIUM} names one; else the usual
 * places are searched. Where there is none, it is installed: from the packages of Debian
 * for root, else Playwright's own build. The tests never skip for want of one.
 */
final class Chromium {

	private static final Logger log = LoggerFactory.getLogger(Chromium.class);

	private static final String VARIABLE = "PRAKSISPLASS_CHROMIUM";

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/opt/google/chrome/chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
			"C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

	private Chromium() {
	}

	/**
	 * The program to start, or nothing where Playwright is to start the build that it
	 * installed itself.
	 */
	static Optional<Path> findOrInstall() {
		String named = System.getenv(VARIABLE);
		if (named != null && !named.isBlank()) {
			if (!Files.isExecutable(Path.of(named))) {
				throw new IllegalStateException(VARIABLE + " names " + named + ", which is no program");
			}
			return Optional.of(Path.of(named));
		}
		Optional<Path> found = find();
		if (found.isEmpty() && isDebianAsRoot()) {
			installFromDebian();
			found = find();
		}
		if (found.isEmpty()) {
			installFromPlaywright();
		}
		return found;
	}

	private static Optional<Path> find() {
		return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
	}

	private static boolean isDebianAsRoot() {
		Path release = Path.of("/etc/os-release");
		try (Stream<String> lines = Files.exists(release) ? Files.lines(release) : Stream.empty()) {
			return "root".equals(System.getProperty("user.name")) && lines.anyMatch("ID=debian"::equals);
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void installFromDebian() {
		log.info("Installing Chromium from Debian's packages for the browser tests");
		run("apt-get", "-o", "DPkg::Lock::Timeout=300", "update");
		run("apt-get", "-o", "DPkg::Lock::Timeout=300", "install", "-y", "--no-install-recommends", "chromium",
				"fonts-liberation");
	}

	private static void installFromPlaywright() {
		log.info("Installing Playwright's Chromium for the browser tests");
		String java = ProcessHandle.current().info().command().orElse("java");
		if (run(java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install",
				"chromium") != 0) {
			throw new IllegalStateException(
					"No Chromium here, and none could be installed (target/chromium-install.log "
							+ "says why). Install Chromium or Chrome, or name one in " + VARIABLE + ".");
		}
	}

	private static int run(String... command) {
		try {
			File output = new File("target/chromium-install.log");
			ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(output));
			builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
			builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
			return builder.start().waitFor();
		}
		catch (IOException ex) {
			log.warn("{} could not be run: {}", command[0], ex.getMessage());
			return -1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
