package no.praksisplass;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import no.praksisplass.matching.file.CommandLine;
import no.praksisplass.matching.file.Interrupt;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the web application, or carries out one of the matching commands without it.
 */
@SpringBootApplication
public class PraksisplassApplication {

	public static void main(String[] args) {
		if (CommandLine.handles(args)) {
			PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
			PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
			Interrupt.exitWith((control) -> {
				int code = new CommandLine(control, out, err).run(args);
				out.flush();
				return code;
			});
		}
		else {
			SpringApplication.run(PraksisplassApplication.class, args);
		}
	}

}
